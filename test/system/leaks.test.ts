import { loadExampleProgramme } from '@miteinander/commands/example/load-example-programme.js';
import { serveSystem } from '@miteinander/commands/system/serve-system.js';
import type { ServiceConnections } from '@miteinander/commands/system/service-connections.js';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';

import { preparedDatabase, type PreparedDatabase } from '../support/prepared-database.js';
import { startSplitSystem } from '../support/split-system.js';
import { gatewayConfig, NOW } from '../support/system.js';

let database: PreparedDatabase;

beforeAll(async () => {
  database = await preparedDatabase();
  await loadExampleProgramme(database.connections, NOW);
  // The follower reports to the operator that it cannot reach the database.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterAll(async () => {
  vi.restoreAllMocks();
  await database?.drop();
});

const OFFERS = `{ offersNear(near: { postalCode: "48291" }, first: 3) { edges { node { title organiser { name } place { name } } } } }`;
const QUESTIONS = [
  OFFERS,
  '{ placesNear(near: { municipality: "Telgte" }) { edges { node { name host { name } } } } }',
  '{ locate(text: "Telgte") { label } }',
  '{ activity(id: "2d6f3c1e-59a5-5a55-9c39-2ff2f0a1f8b5") { title } place(id: "2d6f3c1e-59a5-5a55-9c39-2ff2f0a1f8b5") { name } partner(id: "2d6f3c1e-59a5-5a55-9c39-2ff2f0a1f8b5") { name } }',
];

/** What would tell a stranger how the house is built. */
function secretsOf({ admin }: PreparedDatabase): RegExp {
  const named = [admin.host, String(admin.port), admin.database, admin.user].map((text) => (text ?? '').replaceAll(/\W/g, '\\$&')).filter((text) => text !== '');
  return new RegExp(
    [...named, 'miteinander_', 'only-in-tests', 'select ', 'insert ', ' from ', 'relation', 'permission', 'password', 'ECONN', 'stack', 'node_modules', '\\.[jt]s:\\d', '\\bat /'].join('|'),
    'i',
  );
}

const post = (url: string, query: string): Promise<Response> =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });

async function answersOf(url: string): Promise<string[]> {
  const { trustedDocuments } = await gatewayConfig();
  const variables = { OffersNear: { near: { postalCode: '48291' } }, OfferCount: { near: { postalCode: '48291' } }, Locate: { text: 'Telgte' } };
  const documents = Object.entries(trustedDocuments).flatMap(([hash, text]) =>
    Object.entries(variables).filter(([name]) => text.includes(`query ${name}(`)).map(([, values]) => `${url}/documents/${hash}?variables=${encodeURIComponent(JSON.stringify(values))}`));
  expect(documents).toHaveLength(3);
  const responses = await Promise.all([...QUESTIONS.map((query) => post(url, query)), ...documents.map((address) => fetch(address))]);
  return Promise.all(responses.map(async (response) => `${JSON.stringify(Object.fromEntries(response.headers))}\n${await response.text()}`));
}

async function expectNothingTold(url: string): Promise<void> {
  for (const answer of await answersOf(url)) {
    expect(answer).toMatch(/INTERNAL|PARTLY_UNAVAILABLE/);
    expect(answer).toContain('Bitte versuchen Sie es');
    expect(answer).toContain('"cache-control":"no-store"');
    expect(answer.replaceAll(new URL(url).host, '')).not.toMatch(secretsOf(database));
  }
}

const everyConnection = (change: (connection: ServiceConnections['places']) => ServiceConnections['places']): ServiceConnections => ({
  places: change(database.connections.places),
  partners: change(database.connections.partners),
  activities: change(database.connections.activities),
});

test.each([
  ['a server that is not there', { host: '127.0.0.1', port: 1 }],
  ['a login that is refused', { password: 'not the one' }],
  ['a database that does not exist', { database: 'no_such_database' }],
])('an answer tells nothing about %s, in either topology', async (_name, broken) => {
  const connections = everyConnection((connection) => ({ ...connection, ...broken }));
  const logged: string[] = [];
  const config = { ...(await gatewayConfig()), logLevel: 'info' as const, logDestination: { write: (line: string) => void logged.push(line) } };
  const single = await serveSystem(config, connections, () => NOW);
  onTestFinished(() => single.stop());
  await expectNothingTold(single.url);
  expect(logged.join('')).toContain('"fault"');
  expect(logged.join('')).not.toMatch(/48291|Telgte|select |only-in-tests/);

  const split = await startSplitSystem(connections);
  onTestFinished(() => split.stop());
  await expectNothingTold(split.url);
});

test('an answer tells nothing about tables that are missing', async () => {
  const tables = ['places.locality_v1', 'places.locality', 'places.place', 'partners.partner', 'activities.activity'];
  const rename = async (from: (name: string) => string, to: (name: string) => string): Promise<void> => {
    for (const table of tables) await database.sql(`alter table ${from(table)} rename to ${to(table).split('.')[1]}`);
  };
  await rename((name) => name, (name) => `${name}_away`);
  const single = await serveSystem(await gatewayConfig(), database.connections, () => NOW);
  onTestFinished(() => single.stop());
  await expectNothingTold(single.url);
  await rename((name) => `${name}_away`, (name) => name);
});

test('an answer tells nothing about a database that goes away under the running system', async () => {
  const single = await serveSystem(await gatewayConfig(), database.connections, () => NOW);
  onTestFinished(() => single.stop());
  for (const query of QUESTIONS) expect(await (await post(single.url, query)).text()).not.toContain('"errors"');
  await database.drop();
  await expectNothingTold(single.url);
});
