import { expect, test } from 'vitest';

import type { Dates } from '../../occurrence/expand-schedule.js';
import { dayNumber } from './date-ring.js';
import { deriveSlots } from './derive-slots.js';
import { horizonOf } from './horizon-days.js';
import { nearBit, patternBit } from './near-ring.js';

const dated = (start: string, rest: Partial<Dates> = {}): Dates => ({ kind: 'DATED', start, durationMinutes: 60, ...rest });
const outlineOf = (...schedules: Dates[]) => deriveSlots(schedules, horizonOf('2026-11-22')).outline;
const bits = (...days: string[]): bigint => days.reduce((mask, day) => mask | nearBit(dayNumber(day)), 0n);

test('an outline says on which days, at what times and until when there are dates', () => {
  expect(outlineOf(dated('2026-11-25T15:00', { rule: 'FREQ=WEEKLY;COUNT=3' }))).toEqual({
    near: [0n, bits('2026-11-25', '2026-12-02', '2026-12-09'), 0n],
    pattern: patternBit(2, 1),
    lastDay: dayNumber('2026-12-09'),
    startMinute: 900,
    overMinute: 960,
    irregular: false,
    dates: null,
  });
});

test('days that are not near count for the pattern and the last day alone', () => {
  expect(outlineOf(dated('2027-05-03T09:00'))).toEqual({ near: [0n, 0n, 0n], pattern: patternBit(0, 0), lastDay: dayNumber('2027-05-03'), startMinute: 0, overMinute: 0, irregular: false, dates: null });
});

test('opening hours stand on every part of the day they touch', () => {
  expect(outlineOf(dated('2026-11-25T10:00', { kind: 'OPENING_HOURS', durationMinutes: 480 })).near).toEqual([bits('2026-11-25'), bits('2026-11-25'), bits('2026-11-25')]);
});

test.each<[string, Dates[]]>([
  ['dates begin at different times', [dated('2026-11-25T15:00'), dated('2026-11-26T14:00', { durationMinutes: 120 })]],
  ['dates are over at different times', [dated('2026-11-25T15:00'), dated('2026-11-26T15:00', { durationMinutes: 90 })]],
  ['one lasts several days', [dated('2026-11-25T15:00', { durationMinutes: 3000 })]],
  ['one is cancelled', [dated('2026-11-25T15:00', { exceptions: [{ originalStart: '2026-11-25T15:00', status: 'CANCELLED' }] })]],
  ['one is over in the hour that clocks may show twice', [dated('2026-11-25T23:00', { durationMinutes: 210 })]],
])('it is irregular when %s', (_, schedules) => {
  expect(outlineOf(...schedules)).toMatchObject({ irregular: true, startMinute: 0 });
});

test('dates that are irregular are kept one by one, unless clocks may show twice when one is over', () => {
  const [day, other] = [dayNumber('2026-11-25'), dayNumber('2026-11-26')];
  expect(outlineOf(dated('2026-11-26T14:00', { durationMinutes: 120 }), dated('2026-11-25T15:00'), dated('2027-05-03T09:00')).dates).toEqual([
    { day, parts: 2, startMinute: 900, overMinute: 960, cancelled: false },
    { day: other, parts: 2, startMinute: 840, overMinute: 960, cancelled: false },
  ]);
  expect(outlineOf(dated('2026-11-25T23:00', { durationMinutes: 210 }), dated('2026-11-26T14:00')).dates).toBeNull();
});

test('what is irregular far away does not matter', () => {
  expect(outlineOf(dated('2026-11-25T15:00'), dated('2027-03-01T09:00')).irregular).toBe(false);
});

test('on the night on which the clocks change, what lasts into it is over when it really is', () => {
  const [late] = deriveSlots([dated('2026-10-24T22:00', { rule: 'FREQ=DAILY;COUNT=2', durationMinutes: 300 })], horizonOf('2026-10-20')).apart.filter(({ day }) => day === dayNumber('2026-10-24'));
  expect(late).toMatchObject({ startMinute: 1320, overMinute: 1560, overAt: new Date('2026-10-25T01:00:00Z') });
});
