import { setTimeout as delay } from 'node:timers/promises';

import { loadExampleProgramme } from '@miteinander/commands/example/load-example-programme.js';
import { openOrm } from '@miteinander/kit/database/open-orm.js';
import { rowsOf } from '@miteinander/kit/testing/rows-of.js';
import { writeRecords } from '@miteinander/kit/writing/write-records.js';
import { placesDatabase } from '@miteinander/places/db/database.js';
import type { PlaceRecord } from '@miteinander/places/place/place.record.js';
import { placeWriter } from '@miteinander/places/place/place.writer.js';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { preparedDatabase, type PreparedDatabase } from '../support/prepared-database.js';
import { NOW, startSystem, type TestSystem } from '../support/system.js';

const PATIENCE = { timeout: 20_000, interval: 100 };

let database: PreparedDatabase;
let system: TestSystem;

beforeAll(async () => {
  database = await preparedDatabase();
  await loadExampleProgramme(database.connections, NOW);
  system = await startSystem(database.connections);
});

afterAll(async () => {
  await system?.stop();
  await database?.drop();
});

/** Moves the parish hall of Telgte as an import beside the running system would. */
async function moveParishHall(position: { lat: number; lon: number }): Promise<void> {
  const [hall] = await database.sql<{ source: string; licence: string; attribution: string; external_id: string; name: string }>(
    `select source, licence, attribution, external_id, name from places.place where name = 'Beispiel-Pfarrheim Telgte'`,
  );
  if (!hall) throw new Error('The example programme has no parish hall in Telgte any more. Move another place.');
  const { source, licence, attribution, external_id: externalId, name } = hall;
  const record: PlaceRecord = { provenance: { source, licence, attribution, externalId }, name, kinds: ['PARISH_HALL'], categories: [], position };
  const orm = openOrm(placesDatabase, database.connections.places);
  const counts = await writeRecords(orm, placeWriter, rowsOf(record), () => undefined);
  await orm.close();
  expect(counts.updated).toBe(1);
}

async function offersInTheHall(position: { lat: number; lon: number }): Promise<number> {
  interface Offers { offersNear: { edges: { node: { place: { name: string } | null } }[] } }
  const query = 'query ($position: PositionInput!) { offersNear(near: { position: $position, radiusKm: 1 }) { edges { node { place { name } } } } }';
  const { offersNear } = await system.data<Offers>(query, { position });
  return offersNear.edges.filter(({ node }) => node.place?.name === 'Beispiel-Pfarrheim Telgte').length;
}

const LIGHTHOUSE = { lat: 54.3744, lon: 8.6536 };
const SUMMIT = { lat: 47.4211, lon: 10.9853 };

test('a place that moves takes its offers along while the system runs', async () => {
  expect(await offersInTheHall(LIGHTHOUSE)).toBe(0);
  await moveParishHall(LIGHTHOUSE);
  await vi.waitFor(async () => expect(await offersInTheHall(LIGHTHOUSE)).toBeGreaterThan(0), PATIENCE);
});

test('when the database has thrown everybody out, the system answers again and still hears of changes', async () => {
  await database.sql('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
  await delay(100);
  expect(await offersInTheHall(LIGHTHOUSE)).toBeGreaterThan(0);
  await moveParishHall(SUMMIT);
  await vi.waitFor(async () => expect(await offersInTheHall(SUMMIT)).toBeGreaterThan(0), PATIENCE);
  expect(await offersInTheHall(LIGHTHOUSE)).toBe(0);
});
