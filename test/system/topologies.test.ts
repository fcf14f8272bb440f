import { loadExampleProgramme } from '@miteinander/commands/example/load-example-programme.js';
import { signRequest } from '@miteinander/kit/signature/request-signature.js';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { preparedDatabase, type PreparedDatabase } from '../support/prepared-database.js';
import { SECRET, startSplitSystem, type SplitSystem } from '../support/split-system.js';
import { gatewayConfig, NOW, startSystem, type TestSystem } from '../support/system.js';

let database: PreparedDatabase;
let single: TestSystem;
let split: SplitSystem;

beforeAll(async () => {
  database = await preparedDatabase();
  await loadExampleProgramme(database.connections, NOW);
  single = await startSystem(database.connections);
  split = await startSplitSystem(database.connections);
});

afterAll(async () => {
  await single?.stop();
  await split?.stop();
  await database?.drop();
});

const OFFERS = `query ($near: NearInput!, $filter: OfferFilter, $sort: OfferSort, $first: Int, $after: String) {
  offersNear(near: $near, filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount
    origin { label position { lat lon } }
    pageInfo { hasNextPage endCursor }
    edges {
      cursor
      distanceMetres
      nextOccurrence { start end status note }
      node { id title freshness lastConfirmedAt needs { slug label } place { id name municipality { name district { name } } host { name } } organiser { id name phone } schedules { kind start rule } }
    }
  }
}`;

const PLACES = `query ($near: NearInput!, $first: Int) {
  placesNear(near: $near, first: $first) {
    totalCount
    edges { cursor distanceMetres node { id name kinds host { name activities(first: 3) { title } } activities(first: 3) { title nextOccurrence { start } } } }
  }
}`;

const TELGTE = { postalCode: '48291', radiusKm: 15 };

const answered: [string, string, object][] = [
  ['offers, nearest first', OFFERS, { near: TELGTE }],
  ['offers, soonest first, five of them', OFFERS, { near: TELGTE, sort: 'SOONEST', first: 5 }],
  ['offers for a need by name of the town', OFFERS, { near: { municipality: 'Münster' }, filter: { needs: ['loneliness'] } }],
  ['places with hosts and what happens there', PLACES, { near: TELGTE, first: 10 }],
  ['suggestions while typing', '{ locate(text: "münst", first: 6) { id label kind municipality { ags name district { name } } } }', {}],
  ['vocabulary and sources', '{ needs { slug label plainLabel } categories { slug label } attributions { __typename } }', {}],
];

const refused: [string, string, object, string][] = [
  ['an unknown postcode', OFFERS, { near: { postalCode: '48299' } }, 'UNKNOWN_POSTAL_CODE'],
  ['an unknown town', PLACES, { near: { municipality: 'Munstr' } }, 'UNKNOWN_MUNICIPALITY'],
  ['two origins', OFFERS, { near: { postalCode: '48291', municipality: 'Telgte' } }, 'ORIGIN_AMBIGUOUS'],
  ['no origin', OFFERS, { near: {} }, 'ORIGIN_MISSING'],
  ['a radius of 0', OFFERS, { near: { postalCode: '48291', radiusKm: 0 } }, 'RADIUS_OUT_OF_RANGE'],
  ['a radius of 101', PLACES, { near: { postalCode: '48291', radiusKm: 101 } }, 'RADIUS_OUT_OF_RANGE'],
  ['101 at once', OFFERS, { near: TELGTE, first: 101 }, 'PAGE_SIZE_OUT_OF_RANGE'],
  ['a cursor that is none', OFFERS, { near: TELGTE, after: 'Zm9yZWlnbg' }, 'FOREIGN_CURSOR'],
  ['a field that is not there', '{ needs { slug colour } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
];

test.each(answered)('both topologies answer alike: %s', async (_name, query, variables) => {
  const answer = await single.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(answer.data)).toMatch(/"(name|title|label)":"/);
  expect(await split.ask(query, variables)).toEqual(answer);
});

test.each(refused)('both topologies refuse alike, in both languages: %s', async (_name, query, variables, code) => {
  const answer = await single.ask(query, variables);
  expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  for (const { extensions, message } of answer.errors ?? []) {
    expect(message).toBe(`${extensions.de.message} / ${extensions.en.message}`);
    expect([extensions.de.hint, extensions.en.hint].every((hint) => hint.length > 10)).toBe(true);
    if (code.startsWith('UNKNOWN_')) expect(extensions.suggestions?.length).toBeGreaterThan(0);
  }
  expect(await split.ask(query, variables)).toEqual(answer);
});

test('both topologies know ids and pages of the other, and refuse a cursor of another search', async () => {
  interface Page { offersNear: { pageInfo: { endCursor: string }; edges: { node: { id: string; place: { id: string } | null; organiser: { id: string } } }[] } }
  const { offersNear } = await single.data<Page>(OFFERS, { near: TELGTE, first: 3 });
  const next = { near: TELGTE, first: 3, after: offersNear.pageInfo.endCursor };
  expect(await split.data(OFFERS, next)).toEqual(await single.data(OFFERS, next));

  const other = await split.ask(OFFERS, { ...next, sort: 'SOONEST' });
  expect(other.errors?.[0]?.extensions.code).toBe('FOREIGN_CURSOR');
  expect(other).toEqual(await single.ask(OFFERS, { ...next, sort: 'SOONEST' }));

  const offer = offersNear.edges.map(({ node }) => node).find(({ place }) => place !== null);
  const one = `query ($activity: ID!, $place: ID!, $partner: ID!) {
    activity(id: $activity) { title place { name } }
    place(id: $place) { name activities { title organiser { name } } }
    partner(id: $partner) { name activities { title place { name } } }
    missing: place(id: $partner) { name }
    nonsense: activity(id: "nonsense") { title }
  }`;
  const ids = { activity: offer?.id, place: offer?.place?.id, partner: offer?.organiser.id };
  const answer = await single.data<Record<string, object | null>>(one, ids);
  expect(answer).toMatchObject({ activity: { title: expect.any(String) }, missing: null, nonsense: null });
  expect(await split.data(one, ids)).toEqual(answer);
});

test('both topologies answer a trusted document with the same bytes, and with the same name for them', async () => {
  const { trustedDocuments } = await gatewayConfig();
  const [hash] = Object.entries(trustedDocuments).find(([, text]) => text.includes('query OffersNear(')) ?? [];
  const ask = async ({ url }: TestSystem) => {
    const response = await fetch(`${url}/documents/${hash}?variables=${encodeURIComponent(JSON.stringify({ near: TELGTE }))}`);
    return { status: response.status, etag: response.headers.get('etag'), cache: response.headers.get('cache-control'), body: await response.text() };
  };
  const answer = await ask(single);
  expect(answer).toMatchObject({ status: 200, etag: expect.stringMatching(/^W\/"/), body: expect.stringContaining('"example":true') });
  expect(await ask(split)).toEqual(answer);
});

test('a service answers nobody but its gateway', async () => {
  const body = JSON.stringify({ query: '{ __typename }' });
  const ask = async (url: string, headers: object): Promise<number> =>
    (await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })).status;
  for (const { url } of Object.values(split.services)) {
    expect(await ask(url, {})).toBe(401);
    expect(await ask(url, signRequest(body, 'another secret that is just as long as it must be'))).toBe(401);
    expect(await ask(url, signRequest(`${body} `, SECRET))).toBe(401);
    expect(await ask(url, signRequest(body, SECRET, { now: Date.now() - 60_000 }))).toBe(401);
    expect(await ask(url, signRequest(body, SECRET))).toBe(200);
  }
});

test('services and gateway leave the signals of the process to whoever runs it, so that answers under way still go out', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const listeners = () => ['SIGTERM', 'SIGINT'].map((signal) => process.listenerCount(signal));
  const before = listeners();
  const other = await startSplitSystem(database.connections);
  expect(listeners()).toEqual(before);
  await other.stop();
  vi.unstubAllEnvs();
});

test('a stopped partners service costs the organisers nobody asked for before, and not the offers', async () => {
  interface Offers { offersNear: { edges: { node: { organiser: { name: string } | null; place: { name: string } | null } }[] } }
  const asked = (organiser: string): string =>
    `{ offersNear(near: { postalCode: "48291", radiusKm: 15 }) { totalCount edges { node { id title organiser { ${organiser} } place { name } } } } }`;
  const known = await split.data<Offers>(asked('name'));
  expect(known.offersNear.edges.map(({ node }) => node.organiser)).not.toContain(null);

  await split.services.partners.stop();
  const remembered = await split.ask<Offers>(asked('name'));
  expect(remembered).toEqual({ data: known, extensions: { degraded: ['partners'] } });

  const { data, errors, extensions } = await split.ask<Offers>(asked('name provenance { licence }'));
  for (const { node } of known.offersNear.edges) node.organiser = null;
  expect(data).toEqual(known);
  expect(extensions).toEqual({ degraded: ['partners'] });
  expect(new Set(errors?.map(({ extensions: { code } }) => code))).toEqual(new Set(['PARTLY_UNAVAILABLE']));
});

test('a stopped activities service costs what begins with it, and not the places beside it', async () => {
  interface Places { placesNear: { edges: { node: { id: string; name: string } }[] } }
  const { placesNear } = await single.data<Places>('{ placesNear(near: { postalCode: "48291" }, first: 1) { edges { node { id name } } } }');
  const place = placesNear.edges[0]?.node;
  await split.services.activities.stop();
  const { data, errors, extensions } = await split.ask(`{ offersNear(near: { postalCode: "48291" }) { totalCount } needs { slug } place(id: "${place?.id}") { id name } }`);
  expect(data).toEqual({ offersNear: null, needs: null, place });
  expect(new Set(errors?.map(({ extensions: { code } }) => code))).toEqual(new Set(['PARTLY_UNAVAILABLE']));
  expect(extensions).toEqual({ degraded: ['activities'] });
});
