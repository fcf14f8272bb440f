import { getHolidays } from 'feiertagejs';
import { expect, test } from 'vitest';

import { dayOf, formatDay } from '../recurrence/civil-day.js';
import { easterSunday } from './easter.js';
import { isPublicHoliday } from './public-holidays.js';

const YEARS = Array.from({ length: 150 }, (_none, after) => 1995 + after);

test('the public holidays are those feiertagejs knows for NRW', () => {
  for (const year of YEARS) {
    const days = Array.from({ length: 366 }, (_none, after) => dayOf(year, 1, 1) + after).filter((day) => formatDay(day).startsWith(`${year}-`));
    const theirs = getHolidays(year, 'NW').map(({ date }) => date.toISOString().slice(0, 10));
    expect(days.filter(isPublicHoliday).map(formatDay)).toEqual([...new Set(theirs)].sort());
  }
});

test('Easter falls on its earliest, its latest and its two exceptional days', () => {
  expect([1818, 1943, 1954, 1981, 2026, 2038].map((year) => formatDay(easterSunday(year)))).toEqual([
    '1818-03-22', '1943-04-25', '1954-04-18', '1981-04-19', '2026-04-05', '2038-04-25',
  ]);
});

test.each([
  ['2026-04-05', false],
  ['2026-04-06', true],
  ['2026-06-04', true],
  ['2026-10-31', false],
  ['2026-11-01', true],
  ['2026-12-24', false],
  ['2017-10-31', true],
])('whether %s is a public holiday in NRW: %s', (day, expected) => {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  expect(isPublicHoliday(dayOf(year, month, dayOfMonth))).toBe(expected);
});
