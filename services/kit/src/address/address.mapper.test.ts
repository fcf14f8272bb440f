import 'reflect-metadata';

import { expect, test } from 'vitest';

import { toAddress } from './address.mapper.js';

test('hands on what is known and says null for the rest', () => {
  expect({ ...toAddress({ street: 'Markt 1', postalCode: '48291', city: 'Telgte' }) }).toEqual({ street: 'Markt 1', postalCode: '48291', city: 'Telgte' });
  expect({ ...toAddress({ city: 'Telgte' }) }).toEqual({ street: null, postalCode: null, city: 'Telgte' });
  expect({ ...toAddress({ street: null, postalCode: '48291', city: null }) }).toEqual({ street: null, postalCode: '48291', city: null });
});

test.each([{}, { street: null, postalCode: null, city: null }, { street: '', postalCode: '', city: '' }])('is null when nothing is known: %j', (columns) => {
  expect(toAddress(columns)).toBeNull();
});
