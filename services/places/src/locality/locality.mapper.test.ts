import 'reflect-metadata';

import { expect, test } from 'vitest';

import { toLocality } from './locality.mapper.js';
import type { LocalityRow } from './locality.service.js';

const row: LocalityRow = { id: 'postcode-48291', label: '48291 Telgte', name: 'Telgte', kind: 'POSTCODE', postal_code: '48291', ags: '05570044', lat: 51.9829, lon: 7.784 };

test('hands on a postcode', () => {
  expect(JSON.parse(JSON.stringify(toLocality(row)))).toEqual({
    id: 'postcode-48291', label: '48291 Telgte', name: 'Telgte', kind: 'POSTCODE', postalCode: '48291', ags: '05570044', position: { lat: 51.9829, lon: 7.784 },
  });
});

test('has no postcode for a municipality as a whole', () => {
  expect(toLocality({ ...row, kind: 'MUNICIPALITY', postal_code: null })).toMatchObject({ kind: 'MUNICIPALITY', postalCode: null });
});
