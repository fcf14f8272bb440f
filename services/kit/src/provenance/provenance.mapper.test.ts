import 'reflect-metadata';

import { expect, test } from 'vitest';

import { toProvenance } from './provenance.mapper.js';

const stored = { source: 'osm', licence: 'ODbL-1.0', attribution: '© OpenStreetMap', externalId: 'node/1' };

test('hands on what the source says of itself and nothing else', () => {
  const entity = { ...stored, sourceUrl: 'https://www.openstreetmap.org/node/1', contentHash: 'secret', name: 'Halle' };
  expect({ ...toProvenance(entity) }).toEqual({ ...stored, sourceUrl: 'https://www.openstreetmap.org/node/1' });
});

test.each([null, undefined])('has no address when the source has none (%s)', (sourceUrl) => {
  expect(toProvenance({ ...stored, sourceUrl } as typeof stored).sourceUrl).toBeNull();
});
