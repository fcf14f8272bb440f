import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseLocal } from './local-minute.js';
import { parseRule } from './parse-rule.js';
import { ruleMinutes } from './rule-minutes.js';
import { isPlainlyWeekly } from './weekly-minutes.js';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const EVERY_MONTH = 'BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12';
const FROM = 20_000;

const weekly = fc.record({
  interval: fc.integer({ min: 1, max: 5 }),
  weekdays: fc.subarray(WEEKDAYS),
  weekStart: fc.constantFrom(...WEEKDAYS),
  hours: fc.subarray([0, 2, 3, 15, 23]),
});

test('rules by the weekday alone give what they give when all months are named as well', () => {
  fc.assert(
    fc.property(weekly, fc.integer({ min: 19_000, max: 21_000 }), fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 900 }), (parts, day, time, length) => {
      const lists = [parts.weekdays.length > 0 ? `;BYDAY=${parts.weekdays.join(',')}` : '', parts.hours.length > 0 ? `;BYHOUR=${parts.hours.join(',')}` : ''];
      const rule = `FREQ=WEEKLY;INTERVAL=${parts.interval};WKST=${parts.weekStart}${lists.join('')}`;
      const minutes = (text: string): number[] => ruleMinutes(parseRule(text), day * 1440 + time, FROM, FROM + length);
      expect(minutes(rule)).toEqual(minutes(`${rule};${EVERY_MONTH}`));
    }),
    { numRuns: 3000 },
  );
});

test('a time that the change to summer time skips is left out, except as the start', () => {
  const at = (start: string): number[] => ruleMinutes(parseRule('FREQ=WEEKLY'), parseLocal(start), parseLocal('2026-03-20T00:00') / 1440, parseLocal('2026-04-06T00:00') / 1440);
  expect(at('2026-03-22T02:30')).toEqual(['2026-03-22T02:30', '2026-04-05T02:30'].map(parseLocal));
  expect(at('2026-03-29T02:30')).toEqual(['2026-03-29T02:30', '2026-04-05T02:30'].map(parseLocal));
});

test('an end, a count, months and positions are looked after elsewhere', () => {
  const plain = (rule: string): boolean => isPlainlyWeekly(parseRule(rule));
  expect(['FREQ=WEEKLY', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;BYHOUR=9'].map(plain)).toEqual([true, true]);
  expect(['FREQ=WEEKLY;COUNT=3', 'FREQ=WEEKLY;UNTIL=20270101', `FREQ=WEEKLY;${EVERY_MONTH}`, 'FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1', 'FREQ=DAILY'].map(plain)).toEqual([false, false, false, false, false]);
});
