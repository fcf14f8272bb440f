import { expect, test } from 'vitest';

import { PublicHolidays } from './public-holidays.js';

const holidays = new PublicHolidays();
const statesOn = (month: number, day: number, year = 2026) =>
  Array.from({ length: 16 }, (_, at) => String(at + 1).padStart(2, '0')).filter((state) => holidays.isHoliday(state, new Date(year, month - 1, day, 3)));

test('knows the holidays of all states', () => {
  for (const [month, day] of [[1, 1], [4, 3], [4, 6], [5, 1], [5, 14], [5, 25], [10, 3], [12, 25], [12, 26]] as const) {
    expect([month, day, statesOn(month, day).length]).toEqual([month, day, 16]);
    expect(holidays.isHoliday('', new Date(2026, month - 1, day))).toBe(true);
  }
  expect(statesOn(11, 25)).toEqual([]);
  expect(holidays.isHoliday('', new Date(2026, 10, 25))).toBe(false);
});

test.each<[string, number, number, string[]]>([
  ['Epiphany', 1, 6, ['08', '09', '15']],
  ['women\'s day', 3, 8, ['11', '13']],
  ['Corpus Christi', 6, 4, ['05', '06', '07', '08', '09', '10']],
  ['children\'s day', 9, 20, ['16']],
  ['Reformation Day', 10, 31, ['01', '02', '03', '04', '12', '13', '14', '15', '16']],
  ['All Saints', 11, 1, ['05', '07', '08', '09', '10']],
  ['the day of repentance', 11, 18, ['14']],
])('knows %s where it is a holiday, and that the states differ', (_name, month, day, states) => {
  expect(statesOn(month, day)).toEqual(states);
  expect(holidays.isHoliday('', new Date(2026, month - 1, day))).toBeNull();
});
