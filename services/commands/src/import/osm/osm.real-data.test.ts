import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sharedData } from '../testing/shared-data.js';
import { tryImport } from '../testing/try-import.js';

const shared = sharedData();

test.skipIf(!shared)('all 1,819 public bookcases of Germany come in', async () => {
  const { code, records, rejects } = await tryImport('osm', { arguments: [join(shared ?? '', 'places/osm_public_bookcases')] });
  expect([code, records.places.size, rejects.length]).toEqual([0, 1819, 2]);
  const all = [...records.places.values()];
  expect(all.filter(({ openingHours }) => openingHours !== undefined)).toHaveLength(577);
  expect(all.filter(({ accessibility }) => accessibility?.wheelchair !== undefined)).toHaveLength(178);
  expect(JSON.stringify(all)).not.toContain('entfernt');
});

test.skipIf(!shared)('all 7,627 addresses of community centres come in without a position', async () => {
  const { code, records, rejects } = await tryImport('osm', { arguments: [join(shared ?? '', 'places/osm_community_centre_addresses')] });
  expect([code, records.places.size, rejects.length]).toEqual([0, 7627, 0]);
  expect([...records.places.values()].every(({ position, address }) => position === undefined && address?.postalCode?.length === 5)).toBe(true);
});
