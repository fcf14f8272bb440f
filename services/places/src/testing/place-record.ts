import type { PlaceRecord } from '../place/place.record.js';

let number = 0;

/** A place of its own for one test: a village hall in Telgte unless told otherwise. */
export function placeRecord(overrides: Partial<PlaceRecord> = {}): PlaceRecord {
  number += 1;
  return {
    provenance: { source: 'test', licence: 'CC0-1.0', attribution: 'Test', externalId: `place-${number}` },
    name: `Testhalle ${number}`,
    kinds: ['VILLAGE_HALL'],
    categories: [],
    position: { lat: 51.98, lon: 7.785 },
    ...overrides,
  };
}
