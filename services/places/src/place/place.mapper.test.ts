import 'reflect-metadata';

import { expect, test } from 'vitest';

import type { StoredPlace } from './place.loader.js';
import { toPlace } from './place.mapper.js';

const stored = (overrides: object = {}) =>
  ({
    id: '0fae85bb-ae74-538d-9d4c-0e87c82af10c', name: 'Bürgerhaus', folded: 'burgerhaus', kinds: [], categories: [], example: false,
    source: 'test', licence: 'CC0-1.0', attribution: 'Test', externalId: '1', contentHash: 'internal', updatedAt: new Date(0), ...overrides,
  }) as unknown as StoredPlace;

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const nothingKnown = {
  id: '0fae85bb-ae74-538d-9d4c-0e87c82af10c', name: 'Bürgerhaus', kinds: [], categories: [], position: null, positionAccuracy: null, address: null,
  description: null, phone: null, url: null, openingHours: null, accessibility: null, coolPlace: null, host: null, example: false,
  lastConfirmedAt: null, freshness: 'DUE', ags: null,
  provenance: { source: 'test', sourceUrl: null, licence: 'CC0-1.0', attribution: 'Test', externalId: '1' },
};
const unknownAccess = { wheelchair: null, stepFreeEntrance: null, accessibleToilet: null, inductionLoop: null, accessibleParking: null, quiet: null, note: null };

test.each([['null', null], ['undefined', undefined]])('says null for everything that is %s', (_name, nothing) => {
  const columns = [
    'lat', 'lon', 'east', 'north', 'positionAccuracy', 'street', 'postalCode', 'city', 'ags', 'description', 'phone', 'url', 'openingHours',
    'accessibility', 'coolPlace', 'hostId', 'confirmedOn', 'sourceUrl',
  ];
  expect(plain(toPlace(stored(Object.fromEntries(columns.map((column) => [column, nothing]))), '2026-11-22'))).toEqual(nothingKnown);
});

test('hands on everything that is known', () => {
  const known = {
    kinds: ['CHURCH'], categories: ['Offene Kirche'], positionAccuracy: 'POSTCODE', description: 'Kühl.', phone: '02504 1', url: 'https://example.org/',
    openingHours: '24/7', coolPlace: true, example: true,
  };
  const place = stored({
    ...known, lat: 51.98, lon: 7.785, street: 'Markt 1', postalCode: '48291', city: 'Telgte', ags: '05570044', hostId: 'host',
    confirmedOn: '2026-11-01', sourceUrl: 'https://example.org/1', accessibility: { wheelchair: 'LIMITED', note: 'Klingeln.' },
  });
  expect(plain(toPlace(place, '2026-11-22'))).toEqual({
    ...nothingKnown,
    ...known,
    position: { lat: 51.98, lon: 7.785 },
    address: { street: 'Markt 1', postalCode: '48291', city: 'Telgte' },
    accessibility: { ...unknownAccess, wheelchair: 'LIMITED', note: 'Klingeln.' },
    host: { id: 'host' },
    ags: '05570044',
    lastConfirmedAt: '2026-11-01',
    freshness: 'FRESH',
    provenance: { ...nothingKnown.provenance, sourceUrl: 'https://example.org/1' },
  });
});

test('keeps "no" apart from "unknown"', () => {
  const place = toPlace(stored({ coolPlace: false, accessibility: { wheelchair: 'NO', stepFreeEntrance: false, quiet: false } }), '2026-11-22');
  expect(place.coolPlace).toBe(false);
  expect({ ...place.accessibility }).toEqual({ ...unknownAccess, wheelchair: 'NO', stepFreeEntrance: false, quiet: false });
});

test('takes zero degrees for a position, and half a position for none', () => {
  expect({ ...toPlace(stored({ lat: 51.5, lon: 0 }), '2026-11-22').position }).toEqual({ lat: 51.5, lon: 0 });
  expect(toPlace(stored({ lat: 51.5, lon: null }), '2026-11-22').position).toBeNull();
});
