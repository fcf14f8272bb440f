import fc from 'fast-check';
import { expect, test } from 'vitest';

import { timesOfDay } from '../filter/time-of-day.js';
import { DateRing, RING_BITS, RING_DAYS, dayNumber, dayOfNumber, ringBit } from './date-ring.js';
import { derivedDays, searchableDays } from './horizon.js';

test('days and their numbers are two names of the same', () => {
  expect([dayNumber('1970-01-01'), dayNumber('2026-11-22')]).toEqual([0, 20_779]);
  fc.assert(fc.property(fc.integer({ min: -100_000, max: 100_000 }), (number) => dayNumber(dayOfNumber(number)) === number));
});

test('a ring writes its bits as PostgreSQL reads them, the first on the left', () => {
  const ring = new DateRing();
  expect(ring.toSql()).toBe(`X${'0'.repeat(RING_BITS / 4)}`);
  ring.add(0, 0);
  ring.add(1, 2);
  expect(ring.toSql().slice(0, 4)).toBe('X840');
});

test('no two days that are kept share a bit, on whatever day they were derived', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2040-01-01') }), (today) => {
      const { from, to } = derivedDays(dayOfNumber(today));
      const days = dayNumber(to) - dayNumber(from) + 1;
      const bits = new Set(Array.from({ length: days }, (_, at) => ringBit(dayNumber(from) + at, at % timesOfDay.length)));
      return days < RING_DAYS && bits.size === days;
    }),
  );
});

test('what was derived on any day of a month holds every day a search can look at until the month ends', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2040-01-01') }), (today) => {
      const day = dayOfNumber(today);
      const derived = derivedDays(`${day.slice(0, 7)}-01`);
      const searchable = searchableDays(day);
      return derived.from <= searchable.from && searchable.to <= derived.to;
    }),
  );
});

test('rows that a nightly run has not reached for a fortnight show no days twice', () => {
  for (const derivedOn of ['2026-01-31', '2026-12-31', '2028-02-29']) {
    const { from } = derivedDays(derivedOn);
    const latestAsked = dayNumber(searchableDays(dayOfNumber(dayNumber(derivedOn) + 14)).to);
    expect(latestAsked - RING_DAYS).toBeLessThan(dayNumber(from));
  }
});
