import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createMemoryTargets } from '../testing/memory-targets.js';
import { sharedData } from '../testing/shared-data.js';
import { tryImport } from '../testing/try-import.js';

const shared = sharedData();
const bochum = (name: string) => join(shared ?? '', 'places/bochum', name);

test.skipIf(!shared).each([
  ['bochum_daycare_centers.csv', 152],
  ['bochum_playgrounds.csv', 222],
  ['bochum_schools.csv', 177],
  ['bochum_stolpersteine.csv', 361],
  ['bochum_defibrillators.csv', 131],
  ['bochum_natural_monuments.csv', 36],
  ['bochum_ponds_sensors.csv', 16],
  ['bochum_sports_facilities.csv', 68],
])('%s holds %i places, none rejected', async (name, count) => {
  const { code, records, rejects } = await tryImport('bochum', { arguments: [bochum(name)] });
  expect([code, records.places.size, rejects]).toEqual([0, count, []]);
});

test.skipIf(!shared)('the 223 rows of the schools file are 177 places', async () => {
  const { output } = await tryImport('bochum', { arguments: [bochum('bochum_schools.csv')] });
  expect(output.match(/^Orte .*$/mu)?.[0].split(/\s+/u)).toEqual(['Orte', '223', '177', '0', '0', '46', '0', '0']);
});

test.skipIf(!shared)('the raw and the cleaned list of sports grounds give the same places', async () => {
  const clean = await tryImport('bochum', { arguments: [bochum('bochum_sports_facilities.csv')] });
  const raw = await tryImport('bochum', { arguments: [bochum('bochum_sports_facilities_RAW_cp1252.csv')] });
  expect([...raw.records.places.values()]).toEqual([...clean.records.places.values()]);
});

test.skipIf(!shared)('a second import of the folder changes nothing', async () => {
  const memory = createMemoryTargets();
  await tryImport('bochum', { arguments: [bochum('.')], memory });
  const { code, output } = await tryImport('bochum', { arguments: [bochum('.')], memory });
  expect(code).toBe(0);
  expect(output.match(/^Orte .*$/mu)?.[0].split(/\s+/u).slice(2, 5)).toEqual(['0', '0', '1.231']);
});
