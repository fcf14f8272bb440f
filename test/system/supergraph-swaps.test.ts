import { setTimeout as delay } from 'node:timers/promises';

import { openActivities } from '@miteinander/activities/server.js';
import { loadExampleProgramme } from '@miteinander/commands/example/load-example-programme.js';
import { startGateway, type Gateway } from '@miteinander/gateway/server.js';
import type { Service } from '@miteinander/kit/subgraph/service.js';
import { openPartners } from '@miteinander/partners/server.js';
import { openPlaces } from '@miteinander/places/server.js';
import { parse, print, visit } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { preparedDatabase, type PreparedDatabase } from '../support/prepared-database.js';
import { gatewayConfig, NOW } from '../support/system.js';

const SWAPS = 200;
const ONE_IN_BROKEN = 10;
const UNLIMITED = { burst: 1e9, perMinute: 1e9 };

let database: PreparedDatabase;
let services: Service[];
let gateway: Gateway;
let present: string;
/** Without a field that nobody trusted asks for. */
let other: string;
let offersNear: string;

beforeAll(async () => {
  database = await preparedDatabase();
  await loadExampleProgramme(database.connections, NOW);
  const now = (): Date => NOW;
  services = await Promise.all([
    openPlaces({ connection: database.connections.places, now }),
    openPartners({ connection: database.connections.partners, now }),
    openActivities({ connection: database.connections.activities, now }),
  ]);
  const config = await gatewayConfig();
  gateway = await startGateway({ ...config, fairUse: UNLIMITED }, services.map(({ name, schema, createContext }) => ({ kind: 'in-process', name, schema, createContext })));
  present = config.supergraph;
  other = without(present, 'Need', 'plainLabel');
  [offersNear = ''] = Object.entries(config.trustedDocuments).find(([, text]) => text.includes('query OffersNear(')) ?? [];
});

afterAll(async () => {
  await gateway?.stop();
  await Promise.all((services ?? []).map((service) => service.stop()));
  await database?.drop();
});

function without(supergraph: string, type: string, field: string): string {
  const shorter = visit(parse(supergraph), {
    ObjectTypeDefinition: (node) => (node.name.value === type ? { ...node, fields: node.fields?.filter(({ name }) => name.value !== field) ?? [] } : undefined),
  });
  return print(shorter);
}

/** Each broken in another way, and what is said about it. */
const broken = (): [string, RegExp][] => [
  ['type Query {', /cannot be read/],
  [present.slice(0, present.length / 2), /cannot be read/],
  ['', /cannot be read/],
  [present.replaceAll(/\bPLACES\b/g, 'LIBRARIES').replaceAll('name: "places"', 'name: "libraries"'), /names the subgraph "libraries"/],
  [without(present, 'Activity', 'lastConfirmedAt'), /trusted document .* cannot be answered: Cannot query field "lastConfirmedAt"/],
];

interface Asked {
  status: number;
  body: { data?: Record<string, unknown> | null; errors?: { extensions: { code: string } }[]; extensions?: unknown };
}

const read = async (response: Response): Promise<Asked> => ({ status: response.status, body: (await response.json()) as Asked['body'] });
const ask = async (query: string, variables: object = {}): Promise<Asked> =>
  read(await fetch(`${gateway.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) }));
const askTrusted = async (variables: object): Promise<Asked> => read(await fetch(`${gateway.url}/documents/${offersNear}?variables=${encodeURIComponent(JSON.stringify(variables))}`));

const OFFERS = `query ($near: NearInput!, $first: Int) { offersNear(near: $near, first: $first) { totalCount edges { node { id title needs { slug } organiser { name } place { name host { name } } } } } }`;
const PLAIN = '{ needs { slug plainLabel } }';

/** A question that has not been asked before, and is asked for another page each time. */
const newQuestion = (number: number): string => `query New${number} { places: placesNear(near: { postalCode: "48291" }, first: ${1 + (number % 5)}) { edges { node { name a${number}: host { name } } } } }`;

test(`${SWAPS} supergraphs come while people ask, a tenth of them broken, and nobody notices`, async () => {
  const around = (number: number) => ({ near: { position: { lat: 51.98 + (number % 7) / 100, lon: 7.78 + (number % 5) / 100 }, radiusKm: 20 }, first: 1 + (number % 6) });
  const expected = new Map<string, unknown>();
  const known = async (name: string, work: () => Promise<Asked>): Promise<Asked> => {
    const asked = await work();
    const body = JSON.stringify(asked.body);
    if (!expected.has(name)) expected.set(name, body);
    expect([name, asked.status, body]).toEqual([name, 200, expected.get(name)]);
    return asked;
  };
  let [swapping, answered, plain, plainless] = [true, 0, 0, 0];
  const client = async (work: (number: number) => Promise<unknown>): Promise<void> => {
    for (let number = 0; swapping; number += 1) {
      await work(number);
      answered += 1;
      await delay(5);
    }
  };
  const clients = [
    client((number) => known(`open ${number % 35}`, () => ask(OFFERS, around(number % 35)))),
    client((number) => known(`open ${(number + 17) % 35}`, () => ask(OFFERS, around((number + 17) % 35)))),
    client((number) => known(`trusted ${number % 35}`, () => askTrusted(around(number % 35)))),
    client((number) => known(`trusted ${(number + 9) % 35}`, () => askTrusted(around((number + 9) % 35)))),
    client(async (number) => {
      const { status, body } = await ask(newQuestion(number));
      expect([status, body.errors, body.extensions]).toEqual([200, undefined, undefined]);
    }),
    // One supergraph has the field and one has not: either the whole answer or a word about the field.
    client(async () => {
      const { status, body } = await ask(PLAIN);
      if (body.errors === undefined) {
        expect([status, JSON.stringify(body.data?.['needs']).split('"plainLabel":"').length > 5]).toEqual([200, true]);
        plain += 1;
      } else {
        expect([status, body.data, body.errors.map(({ extensions }) => extensions.code)]).toEqual([400, undefined, ['GRAPHQL_VALIDATION_FAILED']]);
        plainless += 1;
      }
    }),
  ];
  const asking = Promise.all(clients);
  let [done, refused] = [0, 0];
  // A client that fails ends the test at once.
  await Promise.race([asking, swapAll()]);
  swapping = false;
  await asking;

  async function swapAll(): Promise<void> {
    const wrong = broken();
    for (let number = 1; number <= SWAPS; number += 1) {
      if (number % ONE_IN_BROKEN === 0) {
        const [text, sentence] = wrong[refused % wrong.length] ?? ['', /never/];
        await expect(gateway.replaceSupergraph(text)).rejects.toThrow(sentence);
        refused += 1;
      } else {
        await gateway.replaceSupergraph(done % 2 === 0 ? other : present);
        done += 1;
      }
      await delay(10);
    }
  }

  expect([done, refused]).toEqual([SWAPS - SWAPS / ONE_IN_BROKEN, SWAPS / ONE_IN_BROKEN]);
  expect(answered).toBeGreaterThan(SWAPS);
  expect(plain).toBeGreaterThan(0);
  expect(plainless).toBeGreaterThan(0);
  expect((await ask(PLAIN)).status).toBe(200);
}, 300_000);
