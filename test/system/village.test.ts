import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { sharedData } from '@miteinander/commands/import/testing/shared-data.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { contentsOf } from '../support/change-logs.js';
import { importFiles, rowOf } from '../support/import-files.js';
import { preparedDatabase, type PreparedDatabase } from '../support/prepared-database.js';
import { startSystem, type TestSystem } from '../support/system.js';

const shared = sharedData();
const folder = join(shared ?? '', 'activities/village_events_roessing');
const NOW = new Date('2026-02-15T11:00:00Z');

interface VillageEvent { name: string; startDate: string; location: string | null; organizer: string | null }
interface Named { id: string; name: string }
interface Offer {
  nextOccurrence: { start: string } | null;
  node: {
    title: string;
    example: boolean;
    place: { name: string; municipality: { name: string } | null } | null;
    organiser: { name: string } | null;
    provenance: { licence: string; source: string };
  };
}
interface Offers { offersNear: { totalCount: number; edges: Offer[] } }

const OFFERS = `query ($filter: OfferFilter) {
  offersNear(near: { postalCode: "31171", radiusKm: 10 }, filter: $filter, first: 100, sort: SOONEST) {
    totalCount
    edges {
      nextOccurrence { start }
      node { title example place { name municipality { name } } organiser { name } provenance { licence source } }
    }
  }
}`;

const readItems = async <Item>(name: string): Promise<Item[]> => JSON.parse(await readFile(join(folder, name), 'utf8')) as Item[];
const day = (moment: string): string => moment.slice(0, 10);

describe.skipIf(!shared)('a real village', () => {
  let database: PreparedDatabase;
  let system: TestSystem;
  let events: VillageEvent[];
  let names: Map<string, string>;

  beforeAll(async () => {
    database = await preparedDatabase();
    await importFiles(database.connections, NOW, 'village', folder);
    system = await startSystem(database.connections, NOW);
    events = await readItems<VillageEvent>('events_2023_to_2026-03.json');
    const named = async (kind: string, file: string) => (await readItems<Named>(file)).map(({ id, name }) => [`${kind}/${id}`, name] as const);
    names = new Map([...(await named('place', 'locations.json')), ...(await named('organiser', 'organizers.json'))]);
  });

  afterAll(async () => {
    await system?.stop();
    await database?.drop();
  });

  test('what its calendar holds from March is found with place and organiser, as the files have it', async () => {
    const { offersNear } = await system.data<Offers>(OFFERS, { filter: { from: '2026-03-01' } });
    const expected = events.filter(({ startDate, location, organizer }) => day(startDate) >= '2026-03-01' && location !== null && organizer !== null);
    expect(expected.length).toBeGreaterThanOrEqual(3);
    for (const { name, startDate, location, organizer } of expected) {
      const offer = offersNear.edges.find(({ node }) => node.title === name && node.organiser?.name === names.get(`organiser/${organizer}`));
      expect(offer?.node.place?.name, `${name} ${startDate}`).toBe(names.get(`place/${location}`));
      expect(offer?.node.place?.municipality?.name).toBe('Nordstemmen');
      expect(offer?.node).toMatchObject({ example: false, provenance: { licence: 'MIT', source: 'roessing.de' } });
      const first = expected.filter((event) => event.name === name && event.location === location && event.organizer === organizer).map((event) => day(event.startDate)).toSorted()[0];
      expect(day(offer?.nextOccurrence?.start ?? '')).toBe(first);
    }
  });

  test('without a filter come all that are still to happen, soonest first, and nothing that is over', async () => {
    const { offersNear } = await system.data<Offers>(OFFERS);
    const starts = offersNear.edges.map(({ nextOccurrence }) => nextOccurrence?.start ?? '');
    expect(starts).toEqual(starts.toSorted());
    expect(starts.filter((start) => day(start) < '2026-02-15')).toEqual([]);
    const shown = new Set(offersNear.edges.map(({ node }) => node.title));
    const upcoming = events.filter(({ startDate, location }) => day(startDate) > '2026-02-15' && location !== null);
    expect(upcoming.length).toBeGreaterThan(0);
    expect(upcoming.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });

  test('a look into the past shows what has been', async () => {
    const { offersNear } = await system.data<Offers>(OFFERS, { filter: { from: '2023-11-01', to: '2023-11-30' } });
    const november = events.filter(({ startDate, location }) => startDate.startsWith('2023-11') && location !== null);
    expect(offersNear.edges.map(({ node }) => node.title).toSorted()).toEqual([...new Set(november.map(({ name }) => name))].toSorted());
  });

  test('a second import changes nothing', async () => {
    const before = await contentsOf(database);
    const output = await importFiles(database.connections, NOW, 'village', folder);
    expect(rowOf(output, 'Angebote')?.slice(2, 5)).toEqual(['0', '0', '129']);
    expect(await contentsOf(database)).toEqual(before);
  });
});
