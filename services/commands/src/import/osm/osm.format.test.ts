import { expect, test } from 'vitest';
import { tryImport } from '../testing/try-import.js';

interface Feature {
  id?: string | number;
  properties?: Record<string, unknown>;
  geometry?: unknown;
}

const feature = ({ id = 'node/1', properties = {}, geometry = { type: 'Point', coordinates: [7.5, 51.5] } }: Feature) => ({
  type: 'Feature',
  id,
  properties: { amenity: 'public_bookcase', ...properties },
  geometry,
});

const osm = (...features: unknown[]) => tryImport('osm', { files: { 'a.geojson': JSON.stringify({ type: 'FeatureCollection', features }) } });
const places = ({ records }: Awaited<ReturnType<typeof osm>>) => [...records.places.values()];

test('a bookcase keeps its opening hours, access and operator, with the licence of its source', async () => {
  const properties = {
    name: 'Bücherzelle',
    opening_hours: '24/7',
    wheelchair: 'limited',
    operator: 'Bürgerstiftung',
    website: 'www.zelle.de',
    phone: '[entfernt]',
    check_date: '2020-03-21',
    'addr:street': 'Ring',
    'addr:housenumber': '3',
    'addr:postcode': '58095',
    _gemeinde: 'Hagen',
  };
  expect(places(await osm(feature({ properties })))).toEqual([
    {
      provenance: {
        source: 'openstreetmap',
        sourceUrl: 'https://www.openstreetmap.org/node/1',
        licence: 'ODbL-1.0',
        attribution: '© OpenStreetMap contributors',
        externalId: 'node/1',
      },
      name: 'Bücherzelle',
      kinds: ['BOOKCASE'],
      categories: ['Öffentlicher Bücherschrank'],
      position: { lat: 51.5, lon: 7.5 },
      address: { street: 'Ring 3', postalCode: '58095' },
      description: 'Betrieben von: Bürgerstiftung',
      url: 'https://www.zelle.de/',
      openingHours: '24/7',
      accessibility: { wheelchair: 'LIMITED' },
      confirmedOn: '2020-03-21',
    },
  ]);
});

test('an object without a name is called what it is', async () => {
  expect(places(await osm(feature({}), feature({ id: 'way/2', properties: { amenity: 'library' } }))).map(({ name }) => name)).toEqual([
    'Öffentlicher Bücherschrank',
    'Bücherei',
  ]);
});

test('a polygon becomes a point inside it, even where its centroid is not', async () => {
  const horseshoe = [[7, 51], [7.3, 51], [7.3, 51.3], [7.2, 51.3], [7.2, 51.1], [7.1, 51.1], [7.1, 51.3], [7, 51.3], [7, 51]];
  const tried = await osm(feature({ id: 'way/3', geometry: { type: 'Polygon', coordinates: [horseshoe] } }));
  const { lat = 0, lon = 0 } = places(tried)[0]?.position ?? {};
  expect(lat).toBeCloseTo(51.15, 6);
  expect((lon > 7 && lon < 7.1) || (lon > 7.2 && lon < 7.3)).toBe(true);
});

test('objects of no kind, without a typed key or without geometry are rejected one by one', async () => {
  const tried = await osm(feature({ properties: { amenity: 'parking' } }), feature({ id: 5 }), feature({ geometry: null }), null, feature({ id: 'node/9' }));
  expect(places(tried).map(({ provenance }) => provenance.externalId)).toEqual(['node/9']);
  expect(tried.rejects.map((line) => line.split(',')[1])).toEqual(['1', '2', '3', '4']);
});

test('an unknown word for wheelchair access is left out or translated, with a reason', async () => {
  const tried = await osm(feature({ properties: { wheelchair: 'Eingeschränkt' } }), feature({ id: 'node/2', properties: { wheelchair: 'maybe' } }));
  expect(places(tried).map(({ accessibility }) => accessibility)).toEqual([{ wheelchair: 'LIMITED' }, undefined]);
  expect(tried.rejects).toHaveLength(2);
});

test('the same key with other content is rejected, the same object again is merged', async () => {
  const tried = await osm(feature({}), feature({}), feature({ properties: { name: 'Anders' } }));
  expect(places(tried).map(({ name }) => name)).toEqual(['Öffentlicher Bücherschrank']);
  expect(tried.rejects).toEqual([expect.stringMatching(/^a\.geojson,3,externalId,node\/1,/u)]);
});

test('control characters are removed and too long texts rejected', async () => {
  const tried = await osm(feature({ properties: { name: 'Bücher\u0007zelle\u202E' } }), feature({ id: 'node/2', properties: { description: 'a'.repeat(20_001) } }));
  expect(places(tried).map(({ name }) => name)).toEqual(['Bücherzelle']);
  expect(tried.rejects.map((line) => line.split(',').at(-1))).toContain('rejected');
});

test('a truncated file is refused as a whole', async () => {
  const text = JSON.stringify({ type: 'FeatureCollection', features: [feature({}), feature({ id: 'node/2' })] });
  const tried = await tryImport('osm', { files: { 'a.geojson': text.slice(0, -1) } });
  expect([tried.code, tried.records.places.size]).toEqual([1, 0]);
  expect(tried.output).toContain('kein vollständiges JSON');
});

test('an address of a community centre becomes a named place without a position', async () => {
  const csv = 'osm_id,addr:street,addr:housenumber,addr:postcode,addr:city,address\n26,Waldstraße,1,1067,Dresden,"Waldstraße 1, 01067 Dresden"\n27,Weg,2,,,\n';
  const tried = await tryImport('osm', { files: { 'a.csv': csv } });
  expect(places(tried).map(({ name, address, position }) => ({ name, address, position }))).toEqual([
    { name: 'Gemeinschaftshaus, Waldstraße 1', address: { street: 'Waldstraße 1', postalCode: '01067', city: 'Dresden' }, position: undefined },
  ]);
  expect(tried.rejects.map((line) => line.split(',').at(-1))).toEqual(['repaired', 'rejected']);
});
