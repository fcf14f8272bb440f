import { openOrm } from '@miteinander/kit/database/open-orm.js';
import { ask } from '@miteinander/kit/testing/ask.js';
import { freshDatabase, type FreshDatabase } from '@miteinander/kit/testing/fresh-database.js';
import { rowsOf } from '@miteinander/kit/testing/rows-of.js';
import type { Service } from '@miteinander/kit/subgraph/service.js';
import { writeRecords } from '@miteinander/kit/writing/write-records.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { placesDatabase } from '../db/database.js';
import { loadGazetteer } from '../gazetteer/load-gazetteer.js';
import { openPlaces } from '../server.js';
import { placeRecord } from '../testing/place-record.js';
import { placeWriter } from './place.writer.js';
import type { PlaceRecord } from './place.record.js';

let database: FreshDatabase;
let places: Service;

beforeAll(async () => {
  database = await freshDatabase(testServer(), { migrated: [placesDatabase] });
  const orm = openOrm(placesDatabase, database.connection('places'));
  await loadGazetteer(orm);
  await orm.close();
  places = await openPlaces({ connection: database.connection('places'), now: () => new Date('2026-11-22T12:00:00Z') });
});

afterAll(async () => {
  await places.stop();
  await database.drop();
});

async function write(...records: PlaceRecord[]) {
  const orm = openOrm(placesDatabase, database.connection('places'));
  try {
    return await writeRecords(orm, placeWriter, rowsOf(...records), () => undefined);
  } finally {
    await orm.close();
  }
}

function endCursorOf({ data }: Awaited<ReturnType<typeof ask>>): string {
  const page = data?.['placesNear'] as unknown as { pageInfo: { endCursor: string } };
  return page.pageInfo.endCursor;
}

const NEAR = `query ($near: NearInput!, $filter: PlaceFilter, $first: Int, $after: String) {
  placesNear(near: $near, filter: $filter, first: $first, after: $after) {
    totalCount origin { label }
    pageInfo { hasNextPage endCursor }
    edges { distanceMetres node { name kinds categories municipality { name } positionAccuracy freshness provenance { attribution } } }
  }
}`;

test('lists places nearest first with their distance, municipality and provenance', async () => {
  await write(
    placeRecord({ name: 'Weit weg im Dorf', position: { lat: 51.5, lon: 8.5 } }),
    placeRecord({ name: 'Zweite Halle', position: { lat: 51.51, lon: 8.11 }, address: { postalCode: '59494', city: 'Soest' } }),
    placeRecord({ name: 'Erste Halle', position: { lat: 51.5711, lon: 8.1057 }, address: { postalCode: '59494', city: 'Soest' } }),
  );
  const { data, errors } = await ask(places, NEAR, { near: { postalCode: '59494', radiusKm: 10 } });
  expect(errors).toEqual([]);
  expect(data?.['placesNear']).toMatchObject({ totalCount: 2, origin: { label: '59494 Soest' }, pageInfo: { hasNextPage: false } });
  const page = data?.['placesNear'] as unknown as { edges: { node: object }[] };
  expect(page.edges[0]?.node).toMatchObject({ municipality: { name: 'Soest' }, positionAccuracy: 'EXACT', freshness: 'DUE', provenance: { attribution: 'Test' } });
});

test('pages through every place exactly once, also where many stand at the same point', async () => {
  const position = { lat: 52.62, lon: 8.3 };
  await write(...Array.from({ length: 7 }, (_, at) => placeRecord({ name: `Gleich ${at}`, position })));
  const near = { position, radiusKm: 1 };
  const names: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await ask(places, NEAR, { near, first: 3, after });
    const page = data?.['placesNear'] as unknown as { edges: { node: { name: string } }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } };
    expect(page.totalCount).toBe(7);
    names.push(...page.edges.map(({ node }) => node.name));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(names.toSorted()).toEqual(Array.from({ length: 7 }, (_, at) => `Gleich ${at}`));
});

test('counts all places also on a page behind the last one', async () => {
  const position = { lat: 53.2, lon: 9.9 };
  await write(placeRecord({ position }));
  const first = await ask(places, NEAR, { near: { position, radiusKm: 1 } });
  const after = endCursorOf(first);
  const { data } = await ask(places, NEAR, { near: { position, radiusKm: 1 }, after });
  expect(data?.['placesNear']).toMatchObject({ totalCount: 1, edges: [] });
});

test('filters by kind and by words however they are spelt', async () => {
  const position = { lat: 50.2, lon: 11.2 };
  await write(
    placeRecord({ name: 'Bürgerhaus Grüne Straße', position, kinds: ['COMMUNITY_CENTRE'] }),
    placeRecord({ name: 'Bürgerhaus am Teich', position, kinds: ['COMMUNITY_CENTRE', 'POND'] }),
  );
  const near = { position, radiusKm: 1 };
  const byText = await ask(places, NEAR, { near, filter: { text: 'strasse BURGERHAUS' } });
  expect(byText.data?.['placesNear']).toMatchObject({ totalCount: 1, edges: [{ node: { name: 'Bürgerhaus Grüne Straße' } }] });
  const byKind = await ask(places, NEAR, { near, filter: { kinds: ['POND'] } });
  expect(byKind.data?.['placesNear']).toMatchObject({ totalCount: 1, edges: [{ node: { name: 'Bürgerhaus am Teich' } }] });
});

test('puts a place without a point in the middle of its postcode and says so', async () => {
  const { position: _none, ...withoutPoint } = placeRecord({ name: 'Nur Adresse', address: { postalCode: '37671', city: 'Höxter' } });
  await write(withoutPoint);
  const { data } = await ask(places, NEAR, { near: { postalCode: '37671', radiusKm: 1 } });
  expect(data?.['placesNear']).toMatchObject({ edges: [{ distanceMetres: 0, node: { name: 'Nur Adresse', positionAccuracy: 'POSTCODE', municipality: { name: 'Höxter' } } }] });
});

test('leaves everything alone when the same record comes twice, and updates what changed', async () => {
  const record = placeRecord();
  expect(await write(record)).toEqual({ created: 1, updated: 0, unchanged: 0 });
  expect(await write(record)).toEqual({ created: 0, updated: 0, unchanged: 1 });
  expect(await write({ ...record, name: 'Neuer Name' })).toEqual({ created: 0, updated: 1, unchanged: 0 });
});

test.each([
  ['an unknown postcode, with the nearest guesses', { near: { postalCode: '48292' } }, 'UNKNOWN_POSTAL_CODE', 'near.postalCode', /48291 Telgte/],
  ['a misspelt municipality, with guesses', { near: { municipality: 'Tellgte' } }, 'UNKNOWN_MUNICIPALITY', 'near.municipality', /Telgte/],
  ['no origin', { near: {} }, 'ORIGIN_MISSING', 'near', /genau eines/],
  ['two origins', { near: { postalCode: '48291', municipality: 'Telgte' } }, 'ORIGIN_AMBIGUOUS', 'near', /exactly one/],
  ['a radius of zero', { near: { postalCode: '48291', radiusKm: 0 } }, 'RADIUS_OUT_OF_RANGE', 'near.radiusKm', /100 km/],
  ['a radius above 100 km', { near: { postalCode: '48291', radiusKm: 100.5 } }, 'RADIUS_OUT_OF_RANGE', 'near.radiusKm', /100 km/],
  ['a point that is nowhere', { near: { position: { lat: 91, lon: 0 } } }, 'POSITION_OUT_OF_RANGE', 'near.position', /lat/],
  ['a postcode with what no text may hold', { near: { postalCode: '48\u0000291' } }, 'UNKNOWN_POSTAL_CODE', 'near.postalCode', /48291/],
  ['a municipality with what no text may hold', { near: { municipality: '\u0000' } }, 'UNKNOWN_MUNICIPALITY', 'near.municipality', /achtstellig/],
  ['a page of more than 100', { near: { postalCode: '48291' }, first: 101 }, 'PAGE_SIZE_OUT_OF_RANGE', 'first', /100/],
  ['a cursor of another search', { near: { postalCode: '48291' }, after: 'WyJhYmMiLDEsMl0' }, 'FOREIGN_CURSOR', 'after', /after/],
])('refuses %s', async (_what, variables, code, field, hint) => {
  const { errors } = await ask(places, NEAR, variables);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ code, field, hint: expect.stringMatching(hint), de: { message: expect.any(String) }, en: { hint: expect.any(String) } });
});

test.each([
  ['its name', 'Frankfurt am Main', 'Frankfurt am Main'],
  ['its name without umlauts', 'MUENSTER', 'Münster'],
  ['its key', '05570044', 'Telgte'],
])('finds a municipality by %s', async (_what, municipality, label) => {
  const { data } = await ask(places, NEAR, { near: { municipality } });
  expect(data?.['placesNear']).toMatchObject({ origin: { label } });
});

test('measures from a company postcode as from any other', async () => {
  const { data } = await ask(places, NEAR, { near: { postalCode: '48119' } });
  expect(data?.['placesNear']).toMatchObject({ origin: { label: '48119 Münster' } });
});

test.each([[-51, -169.5], [90, 0], [-90, 180], [0, 0]])('finds nothing around a point far from Germany: %d, %d', async (lat, lon) => {
  const { data, errors } = await ask(places, NEAR, { near: { position: { lat, lon }, radiusKm: 100 } });
  expect(errors).toEqual([]);
  expect(data?.['placesNear']).toMatchObject({ totalCount: 0, edges: [] });
});

test('copes with texts nobody would type', async () => {
  const position = { lat: 49.1, lon: 10.1 };
  await write(placeRecord({ name: 'Übrig', position, kinds: ['POND'] }));
  const near = { position, radiusKm: 1 };
  const found = async (filter: object) => (await ask(places, NEAR, { near, filter })).data?.['placesNear'];
  expect(await found({ text: '\u0000 übrig ?' })).toMatchObject({ totalCount: 0 });
  expect(await found({ text: ' \u0000ÜBRIG\u0000 ' })).toMatchObject({ totalCount: 1 });
  expect(await found({ text: `übrig${' '.repeat(10_000)}zu lang` })).toMatchObject({ totalCount: 1 });
});

test('refuses a cursor that was tampered with', async () => {
  const near = { position: { lat: 49.3, lon: 10.3 }, radiusKm: 1 };
  await write(placeRecord({ position: near.position }));
  const page = await ask(places, NEAR, { near });
  const [fingerprint, metres] = JSON.parse(Buffer.from(endCursorOf(page), 'base64url').toString()) as unknown[];
  const after = Buffer.from(JSON.stringify([fingerprint, metres, 'no uuid'])).toString('base64url');
  expect((await ask(places, NEAR, { near, after })).errors).toMatchObject([{ code: 'FOREIGN_CURSOR' }]);
});
