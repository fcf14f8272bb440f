import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createMemoryTargets } from '../testing/memory-targets.js';
import { sharedData } from '../testing/shared-data.js';
import { tryImport } from '../testing/try-import.js';

const shared = sharedData();
const folder = join(shared ?? '', 'activities/village_events_roessing');

test.skipIf(!shared)('144 events, 27 places and 24 organisers become 129 offers with 144 dates', async () => {
  const { code, records } = await tryImport('village', { arguments: [folder] });
  const activities = [...records.activities.values()];
  expect([code, records.places.size, records.partners.size, activities.length]).toEqual([0, 27, 24, 129]);
  expect(activities.flatMap(({ schedules }) => schedules)).toHaveLength(144);
  expect(activities.find(({ title }) => title === 'Spielenachmittag')?.schedules).toHaveLength(9);
  expect(activities.flatMap(({ schedules }) => schedules).filter(({ durationMinutes }) => durationMinutes === undefined)).toHaveLength(42);
});

test.skipIf(!shared)('every place and organiser that an offer names is in the files', async () => {
  const { records } = await tryImport('village', { arguments: [folder] });
  const keys = new Set([...records.places.values(), ...records.partners.values()].map(({ provenance }) => provenance.externalId));
  const named = [...records.activities.values()].flatMap(({ placeExternalId, organiserExternalId }) => [placeExternalId, organiserExternalId]);
  expect(named.filter((key) => key !== undefined && !keys.has(key))).toEqual([]);
});

test.skipIf(!shared)('a second import changes nothing', async () => {
  const memory = createMemoryTargets();
  await tryImport('village', { arguments: [folder], memory });
  const { output } = await tryImport('village', { arguments: [folder], memory });
  expect(output.match(/^Angebote .*$/mu)?.[0].split(/\s+/u)).toEqual(['Angebote', '144', '0', '0', '129', '15', '0', '2']);
});
