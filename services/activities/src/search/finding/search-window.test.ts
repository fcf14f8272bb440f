import fc from 'fast-check';
import { expect, test } from 'vitest';

import { timesOfDay } from '../filter/time-of-day.js';
import { weekdays } from '../filter/weekday.js';
import { RING_BITS, dayNumber, dayOfNumber, ringBit } from '../rows/date-ring.js';
import { patternBit } from '../rows/near-ring.js';
import type { RingRun } from './ring-run.js';
import { readFirstSlot } from './first-slot.js';
import { searchWindow } from './search-window.js';

const NOW = new Date('2026-11-22T11:00:00Z');

/** What the runs of a window ask for. */
function asked(runs: readonly RingRun[]): string[] {
  return runs.flatMap(({ firstDay, firstBit, mask }) => {
    expect(firstBit).toBe(ringBit(firstDay, 0));
    expect(firstBit + mask.length).toBeLessThanOrEqual(RING_BITS);
    return mask.split('').flatMap((bit, at) => (bit === '1' ? [`${dayOfNumber(firstDay + Math.floor(at / 3))} ${timesOfDay[at % 3]}`] : []));
  });
}

test('a window of two days holds every part of them', () => {
  const window = searchWindow({ from: '2026-11-25', to: '2026-11-26' }, NOW);
  expect(asked(window.runs)).toHaveLength(6);
  expect(window).toMatchObject({ clockDays: [], byAppointment: true });
});

test('today and what still goes on since yesterday are left to the clock', () => {
  const window = searchWindow({ to: '2026-11-23' }, NOW);
  expect(asked(window.runs)).toEqual(['2026-11-23 MORNING', '2026-11-23 AFTERNOON', '2026-11-23 EVENING']);
  expect(window.clockDays).toEqual(['2026-11-21', '2026-11-22']);
  expect(searchWindow({ from: '2026-11-22' }, NOW).clockDays).toEqual(['2026-11-22']);
});

test('a window that begins in the past shows it, without the clock', () => {
  const window = searchWindow({ from: '2026-11-20', to: '2026-11-22' }, NOW);
  expect(asked(window.runs)).toHaveLength(9);
  expect(window.clockDays).toEqual([]);
});

test('a window in the past has nothing by appointment', () => {
  expect(searchWindow({ from: '2026-11-01', to: '2026-11-21' }, NOW).byAppointment).toBe(false);
  expect(searchWindow({ to: '2026-11-21' }, NOW)).toMatchObject({ byAppointment: false, clockDays: [] });
});

test('days of the week and times of day narrow it, also today', () => {
  const window = searchWindow({ to: '2026-12-05', weekdays: ['WEDNESDAY', 'SUNDAY'], timeOfDay: ['EVENING'] }, NOW);
  expect(asked(window.runs)).toEqual(['2026-11-25 EVENING', '2026-11-29 EVENING', '2026-12-02 EVENING']);
  expect([window.clockDays, window.parts]).toEqual([['2026-11-22'], [2]]);
});

test('runs cover the window, wherever the ring ends', () => {
  const day = fc.integer({ min: -360, max: 390 });
  fc.assert(
    fc.property(day, day, fc.subarray([...weekdays], { minLength: 1 }), (one, other, wanted) => {
      const today = dayNumber('2026-11-22');
      const [from, to] = [dayOfNumber(today + Math.min(one, other)), dayOfNumber(today + Math.max(one, other))];
      const window = searchWindow({ from, to, weekdays: wanted }, NOW);
      const days = Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, at) => dayNumber(from) + at);
      const expected = days.filter((number) => number !== today || from < '2026-11-22').filter((number) => wanted.includes(weekdays[(number + 3) % 7] ?? 'MONDAY'));
      expect(asked(window.runs)).toEqual(expected.flatMap((number) => timesOfDay.map((time) => `${dayOfNumber(number)} ${time}`)));
      for (const [at, run] of window.runs.entries()) {
        expect(readFirstSlot(at * 10_000 + 1, window)).toEqual({ day: dayOfNumber(run.firstDay), order: run.firstDay * 3 });
      }
    }),
  );
});

test('a window that reaches beyond the ring says so', () => {
  expect(searchWindow({ from: '2026-11-25', to: '2026-12-25' }, NOW).beyond).toEqual({ before: null, after: null });
  expect(searchWindow({ from: '2023-01-01', to: '2023-12-31' }, NOW).beyond).toEqual({ before: { from: '2023-01-01', to: '2023-12-31' }, after: null });
  expect(searchWindow({ from: '2025-11-01' }, NOW).beyond).toEqual({ before: { from: '2025-11-01', to: '2025-11-20' }, after: { from: '2027-12-24', to: '2200-01-01' } });
});

test('a number of the database becomes the day it stands for', () => {
  const window = searchWindow({}, NOW);
  const order = dayNumber('2026-11-22') * 3;
  expect(readFirstSlot(0, window)).toEqual({ day: null, order: 2 ** 31 - 1 });
  expect(readFirstSlot(1_000_001, window)).toEqual({ day: '2026-11-22', order: order + 1 });
  expect(readFirstSlot(1_000_000 - 1, window)).toEqual({ day: '2026-11-21', order: order - 1 });
  expect(readFirstSlot(3_000_002, window)).toEqual({ day: '2026-11-22', order: order + 2 });
  expect(readFirstSlot(500_000 + order, window)).toEqual({ day: '2026-11-22', order });
  expect(readFirstSlot(2_000_000 + 1, window)).toEqual({ day: '2026-11-23', order: order + 3 });
});

test('a window of the coming days is held by search rows, a further one is not', () => {
  expect(searchWindow({ from: '2026-11-22', to: '2026-11-28' }, NOW)).toMatchObject({
    nearDays: ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'].map(dayNumber),
    clockMinutes: [720],
    far: null,
  });
  expect(searchWindow({ from: '2027-03-01', to: '2027-03-02', timeOfDay: ['EVENING'] }, NOW)).toMatchObject({
    nearDays: [],
    far: { from: '2027-03-01', pattern: patternBit(0, 2) | patternBit(1, 2), beginsEarlier: false },
  });
});

test('everything that is to come is near first and far afterwards, what has been begins earlier', () => {
  const window = searchWindow({}, NOW);
  expect([window.nearDays.length, window.nearDays.at(-1)]).toEqual([41, dayNumber('2027-01-02')]);
  expect([window.clockMinutes, window.far]).toEqual([[2160, 720], { from: '2026-11-22', pattern: 2 ** 21 - 1, beginsEarlier: false }]);
  expect(searchWindow({ from: '2026-10-01', to: '2026-10-02' }, NOW).far).toEqual({ from: '2026-10-01', pattern: 7 << 9 | 7 << 12, beginsEarlier: true });
});
