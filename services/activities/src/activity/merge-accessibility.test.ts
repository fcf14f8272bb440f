import type { AccessibilityFacts } from '@miteinander/kit/accessibility/accessibility-facts.js';
import { expect, test } from 'vitest';

import { mergeAccessibility } from './merge-accessibility.js';

const place: AccessibilityFacts = {
  wheelchair: 'LIMITED', stepFreeEntrance: false, accessibleToilet: true, inductionLoop: true, accessibleParking: true, quiet: false, note: 'Am Eingang ist eine Stufe.',
};

test('an offer that says nothing has the facts of its place', () => {
  expect(mergeAccessibility(place, undefined)).toEqual(place);
  expect(mergeAccessibility(place, {})).toEqual(place);
});

test('an offer without a place, or at one nobody knows, has its own facts', () => {
  expect(mergeAccessibility(null, { quiet: true })).toEqual({ quiet: true });
  expect(mergeAccessibility({}, { wheelchair: 'NO' })).toEqual({ wheelchair: 'NO' });
});

test.each<[keyof AccessibilityFacts, AccessibilityFacts]>([
  ['wheelchair', { wheelchair: 'NO' }],
  ['stepFreeEntrance', { stepFreeEntrance: true }],
  ['accessibleToilet', { accessibleToilet: false }],
  ['inductionLoop', { inductionLoop: false }],
  ['accessibleParking', { accessibleParking: false }],
  ['quiet', { quiet: true }],
  ['note', { note: 'Zu dieser Stunde liegt die Rampe.' }],
])('what the offer says about %s replaces that fact and no other', (_fact, own) => {
  expect(mergeAccessibility(place, own)).toEqual({ ...place, ...own });
});

test('a fact the offer does not know leaves the one of the place standing, also a "no"', () => {
  expect(mergeAccessibility(place, { stepFreeEntrance: null, wheelchair: null, note: null })).toEqual(place);
});

test.each<[AccessibilityFacts | null, AccessibilityFacts | undefined]>([
  [null, undefined],
  [null, {}],
  [{}, undefined],
  [{ quiet: null }, { note: null }],
])('nothing is known from %j and %j', (published, own) => {
  expect(mergeAccessibility(published, own)).toBeNull();
});

test('neither side is changed', () => {
  const own = { quiet: true };
  mergeAccessibility(place, own);
  expect([place.quiet, own]).toEqual([false, { quiet: true }]);
});
