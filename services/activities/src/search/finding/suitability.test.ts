import { expect, test } from 'vitest';

import { needBits } from '../rows/topics.js';
import { traitBits } from '../rows/traits.js';
import { ONLINE_METRES } from './candidate.js';
import type { OfferSearch } from './offer-search.js';
import { suitability } from './suitability.js';
import type { SurveyedOffer } from './surveyed-offer.js';

const search = { filter: { needs: ['loneliness', 'movement'] }, now: new Date('2026-11-22T11:00:00Z') } as OfferSearch;

function score(change: Partial<SurveyedOffer> = {}): number {
  const offer = { metres: 1000, slot: { day: '2026-11-25', order: 0 }, needs: needBits.maskOf(['loneliness', 'movement']), traits: 0n, paused: false, confirmedDaysAgo: 9 };
  return suitability({ ...offer, ...change } as SurveyedOffer, search);
}

test('what is here, today, answers everything and was confirmed today has 100', () => {
  expect(score({ metres: 0, slot: { day: '2026-11-22', order: 0 }, confirmedDaysAgo: 0 })).toBe(100);
});

test.each<[string, Partial<SurveyedOffer>]>([
  ['further away', { metres: 1500 }],
  ['online', { metres: ONLINE_METRES }],
  ['later', { slot: { day: '2026-12-02', order: 0 } }],
  ['answers only one of two needs', { needs: needBits.maskOf(['movement']) }],
  ['confirmed longer ago', { confirmedDaysAgo: 90 }],
  ['never confirmed', { confirmedDaysAgo: null }],
  ['full', { traits: traitBits.maskOf(['FULL']) }],
  ['paused', { paused: true }],
])('what is %s suits less', (_what, change) => {
  expect(score(change)).toBeLessThan(score());
});

test('what makes a pause comes after what is full, and both after the same far away', () => {
  const [paused, full, far] = [score({ paused: true }), score({ traits: traitBits.maskOf(['FULL']) }), score({ metres: 5000 })];
  expect([paused, full, far]).toEqual([paused, full, far].toSorted((left, right) => left - right));
});
