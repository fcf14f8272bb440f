import { addDays, toOffsetDateTime } from '@miteinander/kit/scalars/berlin-time.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Occurrence } from '../views/data/offer.js';
import { bundleDates } from './bundle-dates.js';

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'short' });

test('a date stands as German clocks show it, and lasts as long as time passes, also when they change', () => {
  // Half a year of minutes around both changes of 2026 and 2027.
  const instant = fc.integer({ min: Date.UTC(2026, 9, 1) / 60_000, max: Date.UTC(2027, 3, 30) / 60_000 });
  const status = fc.constantFrom('SCHEDULED' as const, 'CANCELLED' as const, 'MOVED' as const, 'FULL' as const, 'EXTRA' as const);
  fc.assert(
    fc.property(instant, fc.option(fc.integer({ min: 1, max: 3000 })), status, (begin, minutes, how) => {
      const at = (minute: number): string => toOffsetDateTime(new Date(minute * 60_000));
      const occurrence: Occurrence = { start: at(begin), end: minutes === null ? null : at(begin + minutes), allDay: false, status: how, note: null };
      const expected = { start: clock.format(new Date(begin * 60_000)).replace(' ', 'T'), ...(minutes === null ? {} : { minutes }), ...(how === 'SCHEDULED' ? {} : { status: how }) };
      expect(bundleDates([occurrence])).toEqual([expected]);
    }),
    { numRuns: 500 },
  );
});

test('whole days are as many as the calendar has, also when one of them is an hour longer or shorter', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 9 }), (from, days) => {
      const first = addDays('2026-03-01', from);
      const midnight = (day: string): string => ['T00:00:00+01:00', 'T00:00:00+02:00'].map((end) => day + end).find((text) => toOffsetDateTime(new Date(text)) === text) ?? '';
      expect(bundleDates([{ start: midnight(first), end: midnight(addDays(first, days)), allDay: true, status: 'SCHEDULED', note: null }])).toEqual([{ start: first, minutes: days * 1440 }]);
    }),
  );
});

test('without dates there is no list of them', () => {
  expect(bundleDates([])).toBeUndefined();
});
