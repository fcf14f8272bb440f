import { expect, test } from 'vitest';

import { formatLocal, parseLocal } from '../recurrence/local-minute.js';
import { instantOf, isSkipped, localDayOf, localMinuteOf } from './local-time.js';

const shown = (instant: string): string => formatLocal(localMinuteOf(Date.parse(instant)));

test('clocks show the new time from the very instant of a change on', () => {
  expect(['2026-03-29T00:59:59Z', '2026-03-29T01:00:00Z', '2026-10-25T00:59:59Z', '2026-10-25T01:00:00Z'].map(shown)).toEqual([
    '2026-03-29T01:59', '2026-03-29T03:00', '2026-10-25T02:59', '2026-10-25T02:00',
  ]);
});

test('the hour the clocks skip is skipped from its first to its last minute, in spring only', () => {
  const locals = ['2026-03-29T01:59', '2026-03-29T02:00', '2026-03-29T02:59', '2026-03-29T03:00', '2026-10-25T02:30'];
  expect(locals.map((local) => isSkipped(parseLocal(local)))).toEqual([false, true, true, false, false]);
});

test('the day is the one in Germany', () => {
  expect(['2026-11-25T22:59:59Z', '2026-11-25T23:00:00Z', '2026-06-30T21:59:59Z', '2026-06-30T22:00:00Z'].map((instant) => localDayOf(Date.parse(instant)))).toEqual([
    '2026-11-25', '2026-11-26', '2026-06-30', '2026-07-01',
  ]);
});

test('a time that cannot be read is refused', () => {
  expect(() => instantOf('2026-11-25 15:00')).toThrow('„2026-11-25 15:00“ ist keine Uhrzeit');
});
