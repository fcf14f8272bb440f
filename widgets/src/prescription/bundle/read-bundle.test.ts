import { anything, assert, property } from 'fast-check';
import { expect, test } from 'vitest';

import { HOLLERBECK_DISTRICT } from '../matching/cases/district.js';
import { isOffer } from './is-offer.js';
import { readBundle } from './read-bundle.js';
import { readTexts } from './read-texts.js';

const [OFFER] = HOLLERBECK_DISTRICT.offers as [(typeof HOLLERBECK_DISTRICT.offers)[number]];

test('a sound bundle is read as it is', () => {
  expect(readBundle(structuredClone(HOLLERBECK_DISTRICT))).toEqual(HOLLERBECK_DISTRICT);
});

test.each([null, undefined, 7, 'x', [], {}, { ...HOLLERBECK_DISTRICT, version: 2 }, { ...HOLLERBECK_DISTRICT, stamp: 7 }, { ...HOLLERBECK_DISTRICT, district: null }])('%o is no bundle', (value) => {
  expect(readBundle(value)).toBeUndefined();
});

test.each([
  ['an id that is no uuid', { id: 'eins' }],
  ['needs that are no numbers', { needs: ['loneliness'] }],
  ['a date without a start', { dates: [{ minutes: 90 }] }],
  ['a null instead of nothing', { paused: null }],
  ['a place that does not exist', { place: 999 }],
  ['a position off the earth', { stops: [{ name: 'Markt', lat: 95, lon: 7 }] }],
])('an offer with %s is left out and the others stay', (_, change) => {
  const { offers } = readBundle({ ...HOLLERBECK_DISTRICT, offers: [{ ...OFFER, ...change }, ...HOLLERBECK_DISTRICT.offers.slice(1)] }) ?? { offers: [] };
  expect(offers).toEqual(HOLLERBECK_DISTRICT.offers.slice(1));
});

test('what a newer server adds is no fault', () => {
  expect(isOffer({ ...OFFER, mode: 'HYBRID', dates: [{ start: '2026-11-25T15:00', status: 'POSTPONED', room: 2 }], smell: 'Kuchen' })).toBe(true);
});

test('a broken need keeps the others where offers look for them', () => {
  const needs = readBundle({ ...HOLLERBECK_DISTRICT, needs: [null, ...HOLLERBECK_DISTRICT.needs.slice(1)] })?.needs ?? [];
  expect(needs.slice(0, 2)).toEqual([{ slug: '', codes: [] }, HOLLERBECK_DISTRICT.needs[1]]);
});

test('texts that are broken are left out and the others stay', () => {
  expect(readTexts({ stamp: 'x', offers: { a: { summary: 'Kaffee' }, b: { summary: 7 }, c: null, d: { translations: [{ language: 'tr' }] } } })).toEqual({ stamp: 'x', offers: { a: { summary: 'Kaffee' } } });
  expect([readTexts(null), readTexts({ stamp: 'x' }), readTexts({ offers: {} })]).toEqual([undefined, undefined, undefined]);
});

test('nothing that comes from outside throws', () => {
  assert(
    property(anything({ withNullPrototype: true }), (value) => {
      readBundle(value);
      readBundle({ ...HOLLERBECK_DISTRICT, offers: [value], places: [value], localities: value, needs: [value] });
      readTexts({ stamp: '', offers: { a: value } });
    }),
  );
});
