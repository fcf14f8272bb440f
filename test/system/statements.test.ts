import { loadExampleProgramme } from '@miteinander/commands/example/load-example-programme.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { preparedDatabase, type PreparedDatabase } from '../support/prepared-database.js';
import { startCountedSystem, type CountedSystem } from '../support/start-counted-system.js';
import { NOW } from '../support/system.js';

let database: PreparedDatabase;
let system: CountedSystem;

beforeAll(async () => {
  database = await preparedDatabase();
  await loadExampleProgramme(database.connections, NOW);
  system = await startCountedSystem(database.connections);
  // The first question to each service also looks whether the database is there.
  for (const query of [OFFERS, PLACES]) await system.data(query, { first: 1 });
});

afterAll(async () => {
  await system?.stop();
  await database?.drop();
});

async function statementsFor(query: string, first: number): Promise<string[]> {
  let answered = 0;
  const statements = await system.statementsDuring(async () => {
    const { list } = await system.data<{ list: { edges: unknown[] } }>(query, { first });
    answered = list.edges.length;
  });
  expect(answered).toBe(first);
  return statements;
}

const OFFERS = `query ($first: Int) {
  list: offersNear(near: { postalCode: "48291", radiusKm: 100 }, first: $first) {
    totalCount
    edges {
      distanceMetres
      nextOccurrence { start status }
      node { title place { name municipality { name district { name } } } organiser { name phone } }
    }
  }
}`;

const DETAILED_OFFERS = `query ($first: Int) {
  list: offersNear(near: { postalCode: "48291", radiusKm: 100 }, first: $first) {
    edges {
      node { title nextOccurrence { start } schedules { kind rule } occurrences(first: 3) { start } place { name host { name } } organiser { name } }
    }
  }
}`;

const PLACES = `query ($first: Int) {
  list: placesNear(near: { postalCode: "44787", radiusKm: 100 }, first: $first) {
    edges { node { name municipality { name district { name } } host { name } activities(first: 2) { title nextOccurrence { start } organiser { name } } } }
  }
}`;

test.each([
  ['offers with places, municipalities and organisers', OFFERS, 9],
  ['offers with everything about their dates', DETAILED_OFFERS, 8],
  ['places with hosts and what happens there', PLACES, 7],
])('a page of %s costs the same statements for 5 and for 20 entries', async (_name, query, expected) => {
  for (const first of [5, 20]) {
    const statements = await statementsFor(query, first);
    expect(statements.length, statements.join('\n')).toBe(expected);
  }
});
