import fc from 'fast-check';
import { expect, test } from 'vitest';

import { dayNumber, dayOfNumber } from './date-ring.js';
import { nearDays, surelyNear } from './horizon.js';
import { NEAR_DAYS, nearBit, patternBit, toBigint, weekdayOf } from './near-ring.js';

const anyDay = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2040-01-01') }).map(dayOfNumber);
const numbers = ({ from, to }: { from: string; to: string }): number[] => Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, at) => dayNumber(from) + at);

test('every near day has a bit of its own', () => {
  fc.assert(
    fc.property(anyDay, (today) => {
      const days = numbers(nearDays(today));
      return days.length === NEAR_DAYS && new Set(days.map(nearBit)).size === NEAR_DAYS;
    }),
  );
});

test('near days begin with yesterday at the latest, and a week from any day on is near', () => {
  fc.assert(
    fc.property(anyDay, (today) => {
      const { from, to } = surelyNear(today);
      return dayNumber(from) < dayNumber(today) && dayNumber(to) >= dayNumber(today) + 16;
    }),
  );
});

test('what is surely near lies within the near days of every row, also of one that was derived up to a fortnight ago', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 14 }), (today, age) => {
      const sure = surelyNear(today);
      const derived = nearDays(dayOfNumber(dayNumber(today) - age));
      return sure.to <= derived.to && nearDays(today).from === sure.from;
    }),
  );
});

test('PostgreSQL reads a mask back as it was', () => {
  expect(toBigint(nearBit(63))).toBe('-9223372036854775808');
  fc.assert(fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), (mask) => BigInt.asUintN(64, BigInt(toBigint(mask))) === mask));
});

test('a pattern has a bit for each part of each day of the week', () => {
  expect([weekdayOf(dayNumber('2026-11-22')), weekdayOf(dayNumber('2026-11-23')), weekdayOf(-1)]).toEqual([6, 0, 2]);
  const bits = Array.from({ length: 21 }, (_, at) => patternBit(Math.floor(at / 3), at % 3));
  expect(bits.reduce((mask, bit) => mask | bit)).toBe(2 ** 21 - 1);
});
