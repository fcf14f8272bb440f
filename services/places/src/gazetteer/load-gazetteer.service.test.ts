import { ask } from '@miteinander/kit/testing/ask.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { placeRecord } from '../testing/place-record.js';
import { openPlacesFixture, type PlacesFixture } from '../testing/places-fixture.js';
import { loadGazetteer } from './load-gazetteer.js';

let fixture: PlacesFixture;

beforeAll(async () => {
  fixture = await openPlacesFixture(testServer());
});

afterAll(() => fixture.close());

const sql = <Row>(statement: string) => fixture.orm.em.fork().execute<Row[]>(statement);
const COUNTS = `select (select count(*)::int from places.district) as districts, (select count(*)::int from places.municipality) as municipalities,
  (select count(*)::int from places.locality where kind = 'MUNICIPALITY') as suggested, (select count(*)::int from places.locality where kind <> 'MUNICIPALITY') as postcodes,
  (select count(*)::int from places.gazetteer) as gazetteers`;

test('holds every row of the tables once', async () => {
  expect(await sql(COUNTS)).toEqual([{ districts: 401, municipalities: 11_001, suggested: 11_001 - 205, postcodes: 10_858, gazetteers: 1 }]);
});

test('loads the same gazetteer only once, also when two try at the same time', async () => {
  const shares: number[] = [];
  expect(await loadGazetteer(fixture.orm, (share) => shares.push(share))).toEqual({ municipalities: 11_001, postcodes: 10_858, loaded: false });
  expect(shares).toEqual([]);
  await sql(`update places.gazetteer set fingerprint = 'an older one'`);
  const both = await Promise.all([loadGazetteer(fixture.orm), loadGazetteer(fixture.orm)]);
  expect(both.map(({ loaded }) => loaded).toSorted()).toEqual([false, true]);
});

test('brings a newer gazetteer in beneath the places that are there', async () => {
  await fixture.write(placeRecord({ name: 'Bleibt', address: { postalCode: '48291', city: 'Telgte' } }));
  await sql(`update places.gazetteer set fingerprint = 'an older one'`);
  await sql(`update places.municipality set name = 'Tellichte' where ags = '05570044'`);
  await sql(`insert into places.locality select 'postcode-gone', label, name, kind, '99999', ags, population, lat, lon, folded, folded_digraph from places.locality where id = 'postcode-48291'`);
  const shares: number[] = [];
  expect(await loadGazetteer(fixture.orm, (share) => shares.push(share))).toMatchObject({ loaded: true });
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
  expect(await sql(COUNTS)).toMatchObject([{ municipalities: 11_001, postcodes: 10_858, gazetteers: 1 }]);
  const { data } = await ask(fixture.service, '{ placesNear(near: { postalCode: "48291", radiusKm: 1 }) { edges { node { name municipality { name district { name } } } } } }');
  expect(data?.['placesNear']).toEqual({ edges: [{ node: { name: 'Bleibt', municipality: { name: 'Telgte', district: { name: 'Warendorf' } } } }] });
});
