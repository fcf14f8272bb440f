import fc from 'fast-check';
import { expect, test } from 'vitest';

import { civilOf, dayOf, daysInMonth, daysInYear, formatDay, parseDay, weekdayOf } from './civil-day.js';

const DAY = 86_400_000;

test('days since 1970 are those of UTC, for any day from the year 1 to 9999', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const day = Math.floor(date.getTime() / DAY);
      const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      expect(dayOf(year, month, dayOfMonth)).toBe(day);
      expect(civilOf(day)).toEqual({ year, month, day: dayOfMonth });
      expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7);
      expect(formatDay(day)).toBe(date.toISOString().slice(0, 10));
      expect(parseDay(formatDay(day))).toBe(day);
    }),
    { numRuns: 5000 },
  );
});

test('February has 29 days in leap years, and centuries are none unless 400 divides them', () => {
  expect([1900, 2000, 2023, 2024, 2100].map((year) => [daysInMonth(year, 2), daysInYear(year)])).toEqual([
    [28, 365], [29, 366], [28, 365], [29, 366], [28, 365],
  ]);
});

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-1', '20260401', ''])('%s is no day', (text) => {
  expect(parseDay(text)).toBeUndefined();
});
