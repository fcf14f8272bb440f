import { createReadStream } from 'node:fs';
import { join } from 'node:path';

import { sharedData } from '@miteinander/commands/import/testing/shared-data.js';
import { parse } from 'csv-parse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { contentsOf } from '../support/change-logs.js';
import { importFiles, rowOf } from '../support/import-files.js';
import { preparedDatabase, type PreparedDatabase } from '../support/prepared-database.js';
import { NOW, startSystem, type TestSystem } from '../support/system.js';

const shared = sharedData();
const folder = join(shared ?? '', 'places/bochum');

interface PoiRow { poi_id: string; name: string; kategorie: string; erstkateg: string }
interface Place {
  distanceMetres: number;
  node: { name: string; categories: string[]; municipality: { name: string } | null; provenance: { externalId: string; attribution: string } };
}
interface Places { placesNear: { totalCount: number; edges: Place[] } }

const PLACES = `query ($radiusKm: Float, $filter: PlaceFilter) {
  placesNear(near: { postalCode: "44787", radiusKm: $radiusKm }, filter: $filter, first: 100) {
    totalCount
    edges { distanceMetres node { name categories municipality { name } provenance { externalId attribution } } }
  }
}`;

async function readRows(name: string): Promise<PoiRow[]> {
  return (await createReadStream(join(folder, name)).pipe(parse({ columns: true, bom: true })).toArray()) as PoiRow[];
}

describe.skipIf(!shared)('the open data of a real city', () => {
  let database: PreparedDatabase;
  let system: TestSystem;

  beforeAll(async () => {
    database = await preparedDatabase();
    await importFiles(database.connections, NOW, 'bochum', folder);
    system = await startSystem(database.connections);
  });

  afterAll(async () => {
    await system?.stop();
    await database?.drop();
  });

  test('its places are found around its middle, nearest first, in its municipality and with their source', async () => {
    const { placesNear } = await system.data<Places>(PLACES, { radiusKm: 2 });
    expect(placesNear.totalCount).toBeGreaterThan(100);
    const distances = placesNear.edges.map(({ distanceMetres }) => distanceMetres);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    for (const { node } of placesNear.edges) {
      expect(node.municipality?.name, node.name).toBe('Bochum');
      expect(node.provenance.attribution).toContain('Bochum');
    }
  });

  test('a point with several categories is one place that has them all, the city\'s first choice first', async () => {
    const rows = await readRows('bochum_schools.csv');
    const byId = Map.groupBy(rows, ({ poi_id }) => poi_id);
    const several = [...byId].filter(([, group]) => new Set(group.map(({ kategorie }) => kategorie)).size > 1);
    expect(several.length).toBeGreaterThan(0);
    for (const [id, group] of several.slice(0, 5)) {
      const name = group[0]?.name ?? '';
      const { placesNear } = await system.data<Places>(PLACES, { radiusKm: 100, filter: { text: name } });
      const found = placesNear.edges.filter(({ node }) => node.provenance.externalId === `poi/${id}`);
      expect(found, name).toHaveLength(1);
      const categories = found[0]?.node.categories ?? [];
      expect(categories.toSorted()).toEqual([...new Set(group.map(({ kategorie }) => kategorie))].toSorted());
      const first = group.find(({ erstkateg }) => erstkateg === '1');
      if (first) expect(categories[0]).toBe(first.kategorie);
    }
  });

  test('page by page comes every place once, nearest first', async () => {
    interface Page { placesNear: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { distanceMetres: number; node: { id: string } }[] } }
    const query = `query ($after: String) {
      placesNear(near: { postalCode: "44787", radiusKm: 25 }, first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { distanceMetres node { id } } }
    }`;
    const seen: Page['placesNear']['edges'] = [];
    let page: Page['placesNear'] | undefined;
    while (page === undefined || page.pageInfo.hasNextPage) {
      ({ placesNear: page } = await system.data<Page>(query, { after: page?.pageInfo.endCursor }));
      seen.push(...page.edges);
    }
    expect(page.totalCount).toBeGreaterThan(1_000);
    expect(new Set(seen.map(({ node }) => node.id)).size).toBe(page.totalCount);
    expect(seen).toHaveLength(page.totalCount);
    const distances = seen.map(({ distanceMetres }) => distanceMetres);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  });

  test('a second import changes nothing', async () => {
    const before = await contentsOf(database);
    const output = await importFiles(database.connections, NOW, 'bochum', folder);
    expect(rowOf(output, 'Orte')?.slice(2, 4)).toEqual(['0', '0']);
    expect(await contentsOf(database)).toEqual(before);
  });
});
