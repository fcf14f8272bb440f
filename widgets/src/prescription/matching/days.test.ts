import { assert, date, property } from 'fast-check';
import { expect, test } from 'vitest';

import { WEEKDAYS } from './availability.js';
import { MOMENT, daysBetween, minuteNumber, weekdayNumber } from './days.js';

const days = date({ min: new Date('1999-01-01T00:00:00Z'), max: new Date('2105-12-31T00:00:00Z'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));

test('days are counted as the calendar counts them', () => {
  assert(
    property(days, days, (from, to) => {
      expect(daysBetween(from, to)).toBe(Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
      expect((weekdayNumber(from) + 1) % 7).toBe(new Date(from).getUTCDay());
    }),
  );
});

test('the last week of November 2026 begins on a Monday', () => {
  expect(['2026-11-23', '2026-11-25', '2026-11-29'].map((day) => WEEKDAYS[weekdayNumber(day)])).toEqual(['MONDAY', 'WEDNESDAY', 'SUNDAY']);
});

test('minutes are counted over midnight', () => {
  expect(minuteNumber('2026-03-01T00:15') - minuteNumber('2026-02-28T23:45')).toBe(30);
  expect(minuteNumber('2026-11-25T01:30') - minuteNumber('2026-11-25')).toBe(90);
});

test.each(['', '2026-11', '2026-13-01', '2026-11-32', '2026-11-25T24:00', '2026-11-25T12:60', '2026-11-25T12:00Z', ' 2026-11-25', 'morgen'])('"%s" is no moment', (text) => {
  expect(MOMENT.test(text)).toBe(false);
});
