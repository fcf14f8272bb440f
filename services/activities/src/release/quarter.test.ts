import { expect, test } from 'vitest';

import { quarterOf, quartersBetween } from './quarter.js';

test.each([
  ['2026-01-01', '2026-Q1'],
  ['2026-03-31', '2026-Q1'],
  ['2026-04-01', '2026-Q2'],
  ['2026-09-30', '2026-Q3'],
  ['2026-10-01', '2026-Q4'],
  ['2026-12-31', '2026-Q4'],
])('%s lies in %s', (day, quarter) => {
  expect(quarterOf(day)).toBe(quarter);
});

test('lists quarters across the turn of the year without the last', () => {
  expect(quartersBetween('2026-Q3', '2027-Q2')).toEqual(['2026-Q3', '2026-Q4', '2027-Q1']);
});

test('there is no quarter between one and itself, or before it', () => {
  expect(quartersBetween('2026-Q4', '2026-Q4')).toEqual([]);
  expect(quartersBetween('2027-Q1', '2026-Q4')).toEqual([]);
});
