import { expect, test } from 'vitest';

import { formatDay, parseDay, weekdayOf } from '../recurrence/civil-day.js';
import { schoolHolidays } from './school-holidays.data.js';
import { isSchoolHoliday, SCHOOL_HOLIDAYS_KNOWN_UNTIL } from './school-holidays.js';

const numberOf = (day: string): number => parseDay(day) ?? Number.NaN;
const ranges = schoolHolidays.ranges.map(([first, last]) => ({ first, last, days: numberOf(last) - numberOf(first) + 1 }));

test('the table is in order, within its bounds, and no holidays begin or end on a Sunday', () => {
  const edges = schoolHolidays.ranges.flatMap(([first, last]) => (first === last ? [first] : [first, last]));
  expect(edges).toEqual([...new Set(edges)].sort());
  expect(edges[0]?.localeCompare(schoolHolidays.firstDay)).toBe(1);
  expect(edges.at(-1)).toBe(schoolHolidays.lastDay);
  expect(edges.filter((day) => weekdayOf(numberOf(day)) === 6)).toEqual([]);
});

test('each school year has its autumn, Christmas, Easter and six and a half weeks of summer', () => {
  for (let year = 2023; year < 2030; year += 1) {
    const within = ranges.filter(({ first }) => first > `${year}-08-31` && first < `${year + 1}-08-31`);
    expect(within.filter(({ days }) => days > 1)).toHaveLength(4);
    expect(within.at(-1)).toMatchObject({ days: 44 });
  }
});

test('the first and last days are holidays, those around them are not', () => {
  const around = ['2026-10-16', '2026-10-17', '2026-10-31', '2026-11-01', '2027-05-17', '2027-05-18', '2027-05-19'];
  expect(around.map((day) => isSchoolHoliday(numberOf(day)))).toEqual([false, true, true, false, false, true, false]);
});

test('beyond the last known day every day counts as a school day', () => {
  const last = numberOf(SCHOOL_HOLIDAYS_KNOWN_UNTIL);
  expect(isSchoolHoliday(last)).toBe(true);
  expect(Array.from({ length: 400 }, (_none, after) => last + 1 + after).filter(isSchoolHoliday).map(formatDay)).toEqual([]);
});
