import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';

import { fromWallClock, toWallClock } from './wall-clock.js';

afterEach(() => vi.unstubAllEnvs());

const instants = fc.date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2032-01-01T00:00:00Z'), noInvalidDate: true }).map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000));

test.each([['UTC', 0], ['Europe/Berlin', -60]])('finds back to the instant it came from, in a process in %s', (zone, offset) => {
  vi.stubEnv('TZ', zone);
  expect(new Date('2026-01-15T00:00:00Z').getTimezoneOffset()).toBe(offset);
  fc.assert(
    fc.property(instants, (instant) => {
      expect(fromWallClock(toWallClock(instant), instant)).toEqual(instant);
    }),
  );
});

test.each(['UTC', 'Europe/Berlin', 'America/New_York'])('shows what German clocks show, in a process in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  const shown = toWallClock(new Date('2026-07-01T22:30:15Z'));
  expect([shown.getFullYear(), shown.getMonth(), shown.getDate(), shown.getHours(), shown.getMinutes(), shown.getSeconds()]).toEqual([2026, 6, 2, 0, 30, 15]);
});

test('takes the hour that comes twice in autumn for the one that is still to come', () => {
  const wall = new Date(2026, 9, 25, 2, 30);
  expect(fromWallClock(wall, new Date('2026-10-25T00:10:00Z'))).toEqual(new Date('2026-10-25T00:30:00Z'));
  expect(fromWallClock(wall, new Date('2026-10-25T00:50:00Z'))).toEqual(new Date('2026-10-25T01:30:00Z'));
});

test('takes what the clocks skip in spring for as long after midnight as it says', () => {
  vi.stubEnv('TZ', 'UTC');
  expect(fromWallClock(new Date(2026, 2, 29, 2, 30), new Date('2026-03-28T22:00:00Z'))).toEqual(new Date('2026-03-29T01:30:00Z'));
});
