import { createHash } from 'node:crypto';

import { loadExampleProgramme } from '@miteinander/commands/example/load-example-programme.js';
import { openOrm } from '@miteinander/kit/database/open-orm.js';
import { rowsOf } from '@miteinander/kit/testing/rows-of.js';
import { writeRecords } from '@miteinander/kit/writing/write-records.js';
import { placesDatabase } from '@miteinander/places/db/database.js';
import type { PlaceRecord } from '@miteinander/places/place/place.record.js';
import { placeWriter } from '@miteinander/places/place/place.writer.js';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { preparedDatabase, type PreparedDatabase } from '../support/prepared-database.js';
import { gatewayConfig, NOW, startSystem, type TestSystem } from '../support/system.js';

let database: PreparedDatabase;
let system: TestSystem;
let documents: Readonly<Record<string, string>>;

beforeAll(async () => {
  database = await preparedDatabase();
  await loadExampleProgramme(database.connections, NOW);
  ({ trustedDocuments: documents } = await gatewayConfig());
  system = await startSystem(database.connections);
  // As long as nothing is kept nobody asks what has changed, and the first word about that makes everything old.
  const [one] = await halls();
  await ask('PlaceDetails', { id: one.id });
  await new Promise((resolve) => setTimeout(resolve, 1000));
});

afterAll(async () => {
  await system?.stop();
  await database?.drop();
});

async function ask(name: string, variables: object): Promise<{ text: string; etag: string; keys: string[] }> {
  const text = Object.values(documents).find((document) => document.includes(`query ${name}(`)) ?? '';
  const hash = createHash('sha256').update(text).digest('hex');
  const response = await fetch(`${system.url}/documents/${hash}?variables=${encodeURIComponent(JSON.stringify(variables))}`);
  expect(response.status).toBe(200);
  return { text: await response.text(), etag: response.headers.get('etag') ?? '', keys: (response.headers.get('surrogate-key') ?? '').split(' ') };
}

interface Hall {
  id: string;
  name: string;
  source: string;
  licence: string;
  attribution: string;
  external_id: string;
  lat: number;
  lon: number;
}

async function halls(): Promise<[Hall, Hall]> {
  const [one, two] = await database.sql<Hall>('select id, name, source, licence, attribution, external_id, lat, lon from places.place order by name limit 2');
  if (one === undefined || two === undefined) throw new Error('The example programme has fewer than two places. Add some.');
  return [one, two];
}

/** Gives a place another name and description as an import beside the running system would. */
async function rename({ source, licence, attribution, external_id: externalId, lat, lon }: Hall, name: string): Promise<void> {
  const record: PlaceRecord = { provenance: { source, licence, attribution, externalId }, name, description: `Ein Haus namens ${name}`, kinds: ['PARISH_HALL'], categories: [], position: { lat, lon } };
  const orm = openOrm(placesDatabase, database.connections.places);
  await writeRecords(orm, placeWriter, rowsOf(record), () => undefined);
  await orm.close();
}

test('a second after a write its entry is the new one, and another entry has not been asked for again', async () => {
  const [one, two] = await halls();
  const before = { one: await ask('PlaceDetails', { id: one.id }), two: await ask('PlaceDetails', { id: two.id }) };
  expect(before.one.keys).toContain(`Place-${one.id}`);
  // Behind the back of the change log, to tell whether somebody looks.
  await database.sql('update places.place set description = $1 where id = $2', ['Nie gesehen', two.id]);
  await rename(one, 'Haus am Anger');
  const written = performance.now();
  await vi.waitFor(async () => expect((await ask('PlaceDetails', { id: one.id })).text).toContain('Haus am Anger'), { timeout: 10_000, interval: 20 });
  // The target is a second; the rest is for a machine that does much else.
  expect(performance.now() - written).toBeLessThan(3000);
  expect(await ask('PlaceDetails', { id: two.id })).toEqual(before.two);
});

test('a list is the new one too, once the search has followed', async () => {
  const [one] = await halls();
  const near = { position: { lat: one.lat, lon: one.lon }, radiusKm: 3 };
  const before = await ask('PlacesNear', { near });
  expect(before.keys).toContain('everything');
  await rename(one, 'Haus am Bach');
  await vi.waitFor(async () => expect((await ask('PlacesNear', { near })).text).toContain('Haus am Bach'), { timeout: 10_000, interval: 20 });
  expect(before.text).not.toContain('Haus am Bach');
});

test('neighbours within the same cell of the grid share an answer', async () => {
  const [one] = await halls();
  const corner = { lat: Math.round(one.lat * 100) / 100, lon: Math.round(one.lon * 100) / 100 };
  const exact = await ask('PlacesNear', { near: { position: corner, radiusKm: 3 } });
  const beside = await ask('PlacesNear', { near: { position: { lat: corner.lat + 0.0031, lon: corner.lon - 0.0027 }, radiusKm: 3 } });
  expect(beside.text).toBe(exact.text);
});
