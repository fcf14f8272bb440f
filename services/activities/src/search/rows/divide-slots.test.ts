import { expect, test } from 'vitest';

import { dayNumber, dayOfNumber } from './date-ring.js';
import { slotsApart, slotsInRing } from './divide-slots.js';
import type { Slot } from './slots-of.js';

const TODAY = '2026-11-22';
const slot = (day: string, single = false) => ({ day: dayNumber(day), part: 0, overAt: new Date(0), cancelled: false, single }) satisfies Slot;
const days = (slots: Slot[]): string[] => slots.map(({ day }) => dayOfNumber(day));

test('yesterday and the coming fortnight are kept apart, of rules and single dates alike', () => {
  const asked = ['2026-11-20', '2026-11-21', '2026-12-06', '2026-12-07'];
  expect(days(slotsApart(asked.map((day) => slot(day)), TODAY))).toEqual(['2026-11-21', '2026-12-06']);
  expect(days(slotsApart(asked.map((day) => slot(day, true)), TODAY))).toEqual(['2026-11-21', '2026-12-06']);
});

test('far away only single dates are kept, and none can fall between the ring and these', () => {
  const far = ['2023-05-01', '2025-11-05', '2027-12-15', '2031-01-01'];
  expect(days(slotsApart(far.map((day) => slot(day)), TODAY))).toEqual([]);
  expect(days(slotsApart(far.map((day) => slot(day, true)), TODAY))).toEqual(far);
  expect(days(slotsInRing(far.map((day) => slot(day)), TODAY))).toEqual(['2025-11-05', '2027-12-15']);
});
