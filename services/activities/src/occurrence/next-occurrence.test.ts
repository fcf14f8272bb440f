import { addDays, berlinDay } from '@miteinander/kit/scalars/berlin-time.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type Dates, expandSchedule } from './expand-schedule.js';
import { nextOccurrence } from './next-occurrence.js';

const NOW = new Date('2026-11-25T14:00:00Z');

function next(schedules: Omit<Dates, 'kind'>[], now = NOW): [string, string] | null {
  const found = nextOccurrence(schedules.map((schedule) => ({ kind: 'DATED', ...schedule })), now);
  return found && [found.localStart, found.status];
}

test('what is still going on is next, and what is just over is not', () => {
  const weekly = { start: '2026-01-07T14:00', durationMinutes: 60, rule: 'FREQ=WEEKLY' };
  expect(next([weekly], new Date('2026-11-25T13:59:59Z'))).toEqual(['2026-11-25T14:00', 'SCHEDULED']);
  expect(next([weekly], new Date('2026-11-25T14:00:00Z'))).toEqual(['2026-12-02T14:00', 'SCHEDULED']);
});

test('an evening that goes on past midnight and days that began long ago are still going on', () => {
  expect(next([{ start: '2026-11-24T22:00', durationMinutes: 240 }], new Date('2026-11-25T00:30:00Z'))).toEqual(['2026-11-24T22:00', 'SCHEDULED']);
  expect(next([{ start: '2026-11-01T00:00', allDay: true, durationMinutes: 30 * 1440 }])).toEqual(['2026-11-01T00:00', 'SCHEDULED']);
});

test('the earliest of several schedules is next', () => {
  expect(next([{ start: '2026-12-24T15:00' }, { start: '2026-11-28T15:00' }, { start: '2026-01-02T18:00', rule: 'FREQ=MONTHLY;BYDAY=1FR' }])).toEqual(['2026-11-28T15:00', 'SCHEDULED']);
});

test('one that takes place comes before a cancelled one, however much later', () => {
  const exceptions = [{ originalStart: '2026-12-01T15:00', status: 'CANCELLED' as const }];
  expect(next([{ start: '2026-12-01T15:00', exceptions }, { start: '2027-11-30T15:00' }])).toEqual(['2027-11-30T15:00', 'SCHEDULED']);
  expect(next([{ start: '2026-12-01T15:00', exceptions }])).toEqual(['2026-12-01T15:00', 'CANCELLED']);
});

test('nothing is next after the last date, by appointment, and beyond 400 days', () => {
  expect(next([{ start: '2026-11-25T12:00', durationMinutes: 60 }])).toBeNull();
  expect(nextOccurrence([{ kind: 'BY_APPOINTMENT' }], NOW)).toBeNull();
  expect(next([{ start: addDays('2026-11-25', 400) + 'T12:00' }])).not.toBeNull();
  expect(next([{ start: addDays('2026-11-25', 401) + 'T12:00' }])).toBeNull();
});

test('looking step by step finds what looking at everything at once finds', () => {
  const local = fc.tuple(fc.integer({ min: -40, max: 420 }), fc.constantFrom('00:30', '15:00', '23:00')).map(([days, time]) => `${addDays('2026-11-25', days)}T${time}`);
  const rule = fc.constantFrom('FREQ=YEARLY', 'FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=MONTHLY;INTERVAL=5', 'FREQ=WEEKLY;INTERVAL=4', 'FREQ=DAILY;COUNT=2');
  const schedule = fc.record({ kind: fc.constant('DATED' as const), start: local, durationMinutes: fc.constantFrom(60, 300, 3000), rule }, { requiredKeys: ['kind', 'start'] });
  const cancelled = fc.array(fc.nat({ max: 6 }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(schedule, { maxLength: 3 }), cancelled, (bare, falling) => {
      const today = berlinDay(NOW);
      const dates = bare as Dates[];
      const schedules = dates.map((each) => ({
        ...each,
        exceptions: expandSchedule(each, addDays(today, -1), addDays(today, 400)).filter((_date, at) => falling.includes(at)).map(({ originalStart }) => ({ originalStart, status: 'CANCELLED' as const })),
      }));
      const coming = schedules
        .flatMap((each) => expandSchedule(each, addDays(today, -1), addDays(today, 400)))
        .filter(({ overAt }) => overAt > NOW)
        .sort((left, right) => Number(left.status === 'CANCELLED') - Number(right.status === 'CANCELLED') || left.startsAt.getTime() - right.startsAt.getTime());
      expect(nextOccurrence(schedules, NOW)).toEqual(coming[0] ?? null);
    }),
    { numRuns: 1000 },
  );
});
