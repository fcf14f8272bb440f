import 'reflect-metadata';

import { expect, test } from 'vitest';

import type { StoredPartner } from './partner.loader.js';
import { toPartner } from './partner.mapper.js';

const stored = (overrides: object = {}) =>
  ({
    id: '0fae85bb-ae74-538d-9d4c-0e87c82af10c', name: 'Heimatverein Telgte', kind: 'HERITAGE_ASSOCIATION', example: false,
    source: 'test', licence: 'CC0-1.0', attribution: 'Test', externalId: '1', contentHash: 'internal', updatedAt: new Date(0), ...overrides,
  }) as unknown as StoredPartner;

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const nothingKnown = {
  id: '0fae85bb-ae74-538d-9d4c-0e87c82af10c', name: 'Heimatverein Telgte', kind: 'HERITAGE_ASSOCIATION', description: null, phone: null, email: null, url: null,
  address: null, example: false, lastConfirmedAt: null, freshness: 'DUE',
  provenance: { source: 'test', sourceUrl: null, licence: 'CC0-1.0', attribution: 'Test', externalId: '1' },
};

test.each([['null', null], ['undefined', undefined]])('says null for everything that is %s', (_name, nothing) => {
  const columns = ['description', 'phone', 'email', 'url', 'street', 'postalCode', 'city', 'confirmedOn', 'sourceUrl'];
  expect(plain(toPartner(stored(Object.fromEntries(columns.map((column) => [column, nothing]))), '2026-11-22'))).toEqual(nothingKnown);
});

test('hands on everything that is known', () => {
  const known = { description: 'Wir.', phone: '02504 1', email: 'post@example.org', url: 'https://example.org/', example: true };
  const partner = stored({ ...known, street: 'Markt 1', postalCode: '48291', city: 'Telgte', confirmedOn: '2026-11-01', sourceUrl: 'https://example.org/1' });
  expect(plain(toPartner(partner, '2026-11-22'))).toEqual({
    ...nothingKnown,
    ...known,
    address: { street: 'Markt 1', postalCode: '48291', city: 'Telgte' },
    lastConfirmedAt: '2026-11-01',
    freshness: 'FRESH',
    provenance: { ...nothingKnown.provenance, sourceUrl: 'https://example.org/1' },
  });
});

test('judges freshness by the day it is told', () => {
  expect(toPartner(stored({ confirmedOn: '2025-01-01' }), '2026-11-22').freshness).toBe('STALE');
});
