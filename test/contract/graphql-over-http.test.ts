import { auditServer, type AuditResult } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { migratedDatabase, type PreparedDatabase } from '../support/prepared-database.js';
import { startSystem, type TestSystem } from '../support/system.js';

/** For `application/json` the draft advises status 200 where nothing could be executed; we answer 400 whatever was accepted, so that whoever looks at the status alone knows. */
const ADVICE_NOT_TAKEN = {
  '572B': 'status 200 for a document that cannot be parsed',
  '7B9B': 'status 200 for a variable that cannot be coerced',
  FDE2: 'status 200 for a document that is not valid',
};

/** A query in an address ends up in logs along the way; what may stand there is a trusted document's hash. */
const LIBERTIES_NOT_TAKEN = {
  '5A70': 'GET with a query',
  '6A70': 'GET with a query and variables, for application/json',
  D6D5: 'GET with a query and variables, for application/graphql-response+json',
};

let database: PreparedDatabase;
let system: TestSystem;
let results: readonly AuditResult[];

beforeAll(async () => {
  database = await migratedDatabase();
  system = await startSystem(database.connections);
  results = await auditServer({ url: `${system.url}/graphql` });
});

afterAll(async () => {
  await system?.stop();
  await database?.drop();
});

const idsOf = (status: AuditResult['status']): string[] => results.filter((result) => result.status === status).map(({ id }) => id).toSorted();

const reasonOf = (result: AuditResult): string => `${result.id} ${result.name}: ${result.status === 'ok' ? '' : result.reason}`;

test('the audits cover the protocol', () => {
  expect(results.length).toBeGreaterThan(60);
});

test('everything the protocol demands is kept', () => {
  expect(results.filter(({ status }) => status === 'error').map(reasonOf)).toEqual([]);
});

test('what is advised is kept, but for three cases in which we say by the status that nothing was executed', () => {
  expect(idsOf('warn')).toEqual(Object.keys(ADVICE_NOT_TAKEN).toSorted());
});

test('what is only allowed is done, but for queries in an address', () => {
  expect(idsOf('notice')).toEqual(Object.keys(LIBERTIES_NOT_TAKEN).toSorted());
});
