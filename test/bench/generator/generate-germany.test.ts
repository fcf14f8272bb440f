import { expandSchedule } from '@miteinander/activities/occurrence/expand-schedule.js';
import { checkSchedule } from '@miteinander/activities/schedule/check-schedule.js';
import { needBits, categoryBits, languageBits } from '@miteinander/activities/search/rows/topics.js';
import { addDays } from '@miteinander/kit/scalars/berlin-time.js';
import { expect, test } from 'vitest';

import { generateGermany } from './generate-germany.ts';
import type { GeneratedOffer } from './make-offer.ts';

const GERMANY = { activities: 20_000, seed: 7, day: '2026-11-22' };
const places = [...generateGermany(GERMANY)];
const offers = places.flatMap((place) => place.offers);

const share = (holds: (offer: GeneratedOffer) => boolean): number => offers.filter(holds).length / offers.length;

test('makes exactly as many offers as asked for, about four to a place', () => {
  expect(offers).toHaveLength(GERMANY.activities);
  expect(new Set(offers.map(({ number }) => number)).size).toBe(GERMANY.activities);
  expect(offers.length / places.length).toBeCloseTo(4, 0);
});

test('makes the same again from the same seed, and something else from another', () => {
  const first = (seed: number): string => {
    const generator = generateGermany({ ...GERMANY, seed });
    return JSON.stringify(Array.from({ length: 50 }, () => generator.next().value));
  };
  expect(first(7)).toBe(first(7));
  expect(first(8)).not.toBe(first(7));
});

test('makes eight dates in eight weeks for each offer', () => {
  const dates = offers.flatMap(({ schedules }) => schedules.flatMap((schedule) => expandSchedule(schedule, GERMANY.day, addDays(GERMANY.day, 55))));
  expect(dates.length / offers.length).toBeGreaterThan(7.6);
  expect(dates.length / offers.length).toBeLessThan(8.4);
});

test('makes what the product accepts', () => {
  for (const { schedules, needs, categories, languages } of offers) {
    for (const schedule of schedules) checkSchedule(schedule);
    expect([needs.every((need) => needBits.has(need)), categories.every((category) => categoryBits.has(category)), languages.every((language) => languageBits.has(language))]).toEqual([true, true, true]);
  }
});

test('keeps the proportions of real life', () => {
  expect(share(({ facts }) => facts.cost?.kind === 'FREE')).toBeCloseTo(0.65, 1);
  expect(share(({ mode }) => mode === 'AT_HOME')).toBeCloseTo(0.02, 2);
  expect(share(({ mode }) => mode === 'ONLINE')).toBeCloseTo(0.01, 2);
  expect(share(({ schedules }) => schedules.some(({ kind }) => kind === 'BY_APPOINTMENT'))).toBeCloseTo(0.04, 2);
  expect(share(({ confirmedOn }) => confirmedOn !== null && confirmedOn < addDays(GERMANY.day, -365))).toBeCloseTo(0.05, 2);
  const wheelchair = (answer: string) => places.filter(({ place }) => place.accessibility?.wheelchair === answer).length / places.length;
  expect([wheelchair('YES'), wheelchair('NO')]).toEqual([expect.closeTo(0.4, 1), expect.closeTo(0.15, 1)]);
});
