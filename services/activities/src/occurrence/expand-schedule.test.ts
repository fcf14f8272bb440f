import { addDays, toOffsetDateTime } from '@miteinander/kit/scalars/berlin-time.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { ScheduleRecord } from '../schedule/schedule.record.js';
import { daysOf } from './days-of.js';
import { type Dates, expandSchedule } from './expand-schedule.js';

const FROM = '2026-01-01';
const TO = '2026-12-31';

function starts(schedule: Partial<ScheduleRecord>, from = FROM, to = TO): string[] {
  return expandSchedule({ kind: 'DATED', ...schedule }, from, to).map(({ startsAt }) => toOffsetDateTime(startsAt).slice(0, 16));
}

test('a single date happens once, on its day and no other', () => {
  expect(starts({ start: '2023-11-19T11:30' })).toEqual([]);
  expect(starts({ start: '2023-11-19T11:30' }, '2023-11-19', '2023-11-19')).toEqual(['2023-11-19T11:30']);
});

test('every second week keeps its rhythm from the first date on, also over the turn of the year', () => {
  const rule = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU';
  expect(starts({ start: '2025-12-23T19:00', rule }, '2026-01-01', '2026-02-10')).toEqual(['2026-01-06T19:00', '2026-01-20T19:00', '2026-02-03T19:00']);
});

test('first and third Wednesday, last Friday and a day of the month are found in each month', () => {
  expect(starts({ start: '2026-01-07T15:00', rule: 'FREQ=MONTHLY;BYDAY=1WE,3WE' }, '2026-09-01', '2026-10-31')).toEqual([
    '2026-09-02T15:00', '2026-09-16T15:00', '2026-10-07T15:00', '2026-10-21T15:00',
  ]);
  expect(starts({ start: '2026-01-30T18:00', rule: 'FREQ=MONTHLY;BYDAY=-1FR' }, '2026-01-01', '2026-03-31')).toEqual([
    '2026-01-30T18:00', '2026-02-27T18:00', '2026-03-27T18:00',
  ]);
  expect(starts({ start: '2026-01-31T18:00', rule: 'FREQ=MONTHLY;BYMONTHDAY=31' }, '2026-01-01', '2026-05-31')).toEqual([
    '2026-01-31T18:00', '2026-03-31T18:00', '2026-05-31T18:00',
  ]);
});

test('the 29th of February comes every fourth year', () => {
  expect(starts({ start: '2024-02-29T10:00', rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29' }, '2024-01-01', '2032-12-31')).toEqual([
    '2024-02-29T10:00', '2028-02-29T10:00', '2032-02-29T10:00',
  ]);
});

test('a rule that ends keeps its last date', () => {
  expect(starts({ start: '2026-06-01T09:00', rule: 'FREQ=DAILY;COUNT=3' })).toEqual(['2026-06-01T09:00', '2026-06-02T09:00', '2026-06-03T09:00']);
  expect(starts({ start: '2026-06-03T18:00', rule: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20260617T160000Z' })).toEqual([
    '2026-06-03T18:00', '2026-06-10T18:00', '2026-06-17T18:00',
  ]);
});

test('the last day of the window belongs to it, to its last minute', () => {
  expect(starts({ start: '2026-03-01T23:59', rule: 'FREQ=DAILY' }, '2026-03-28', '2026-03-29')).toEqual(['2026-03-28T23:59', '2026-03-29T23:59']);
});

test.each([
  ['spring', '2026-03-28T15:00', ['2026-03-28T15:00:00+01:00', '2026-03-29T15:00:00+02:00']],
  ['autumn', '2026-10-24T15:00', ['2026-10-24T15:00:00+02:00', '2026-10-25T15:00:00+01:00']],
])('the wall clock counts when the clocks change in %s', (_season, start, expected) => {
  const dates = expandSchedule({ kind: 'DATED', start, rule: 'FREQ=DAILY;COUNT=2', durationMinutes: 60 }, FROM, TO);
  expect(dates.map(({ startsAt }) => toOffsetDateTime(startsAt))).toEqual(expected);
  expect(dates.map(({ startsAt, endsAt }) => (endsAt?.getTime() ?? 0) - startsAt.getTime())).toEqual([3_600_000, 3_600_000]);
});

test('extra dates are added, and a date that is named twice comes once', () => {
  const schedule = { start: '2026-11-04T15:00', rule: 'FREQ=WEEKLY;BYDAY=WE;COUNT=2', extraDates: ['2026-11-11T15:00', '2026-11-14T10:00'] };
  expect(starts(schedule)).toEqual(['2026-11-04T15:00', '2026-11-11T15:00', '2026-11-14T10:00']);
});

test('exceptions cancel, move, fill and add dates, each with its note, and keep the original start as identity', () => {
  const dates = expandSchedule(
    {
      kind: 'DATED',
      start: '2026-11-04T15:00',
      durationMinutes: 120,
      rule: 'FREQ=WEEKLY;BYDAY=WE;COUNT=4',
      exceptions: [
        { originalStart: '2026-11-04T15:00', status: 'CANCELLED', note: 'fällt aus' },
        { originalStart: '2026-11-11T15:00', status: 'MOVED', movedTo: '2026-11-12T16:00' },
        { originalStart: '2026-11-18T15:00', status: 'FULL' },
        { originalStart: '2026-11-20T15:00', status: 'EXTRA' },
        { originalStart: '2026-11-25T15:00', status: 'SCHEDULED', note: 'Noch 3 Plätze' },
      ],
    },
    FROM,
    TO,
  );
  expect(dates.map(({ originalStart, day, status, note }) => [originalStart, day, status, note])).toEqual([
    ['2026-11-04T15:00', '2026-11-04', 'CANCELLED', 'fällt aus'],
    ['2026-11-11T15:00', '2026-11-12', 'MOVED', null],
    ['2026-11-18T15:00', '2026-11-18', 'FULL', null],
    ['2026-11-20T15:00', '2026-11-20', 'EXTRA', null],
    ['2026-11-25T15:00', '2026-11-25', 'SCHEDULED', 'Noch 3 Plätze'],
  ]);
});

test('a date is over at its end, without one two hours after it began, and a whole day at midnight', () => {
  const over = (schedule: Partial<ScheduleRecord>) =>
    expandSchedule({ kind: 'DATED', start: '2026-11-25T15:00', ...schedule }, FROM, TO).map(({ overAt }) => toOffsetDateTime(overAt));
  expect(over({ durationMinutes: 45 })).toEqual(['2026-11-25T15:45:00+01:00']);
  expect(over({})).toEqual(['2026-11-25T17:00:00+01:00']);
  expect(over({ start: '2026-11-25T00:00', allDay: true })).toEqual(['2026-11-26T00:00:00+01:00']);
});

test('an offer by appointment has no dates', () => {
  expect(starts({ kind: 'BY_APPOINTMENT' })).toEqual([]);
});

test('an extra date counts within the window only', () => {
  const schedule = { start: '2026-01-07T15:00', extraDates: ['2025-12-31T15:00', '2026-02-07T15:00'] };
  expect(starts(schedule, '2026-01-01', '2026-01-31')).toEqual(['2026-01-07T15:00']);
});

test('a date belongs to the window it was moved into and not to the one it was moved out of', () => {
  const moved = { originalStart: '2026-11-25T15:00', status: 'MOVED' as const, movedTo: '2026-12-02T17:00' };
  const weekly = { start: '2026-01-07T15:00', rule: 'FREQ=WEEKLY;BYDAY=WE;COUNT=50', exceptions: [moved] };
  expect(starts(weekly, '2026-11-25', '2026-11-25')).toEqual([]);
  expect(starts(weekly, '2026-12-02', '2026-12-02')).toEqual(['2026-12-02T15:00', '2026-12-02T17:00']);
  const once = { start: '2026-11-25T15:00', exceptions: [moved] };
  expect(starts(once, '2026-11-25', '2026-11-25')).toEqual([]);
  expect(starts(once, '2026-12-02', '2026-12-02')).toEqual(['2026-12-02T17:00']);
});

test('dates at the same time are in the order of their original starts, whatever the window', () => {
  const daily = { start: '2026-10-01T09:00', rule: 'FREQ=DAILY', exceptions: [{ originalStart: '2026-10-01T09:00', status: 'MOVED' as const, movedTo: '2026-10-02T09:00' }] };
  const originals = (from: string) => expandSchedule({ kind: 'DATED', ...daily }, from, '2026-10-02').map(({ originalStart }) => originalStart);
  expect([originals('2026-10-01'), originals('2026-10-02')]).toEqual([['2026-10-01T09:00', '2026-10-02T09:00'], ['2026-10-01T09:00', '2026-10-02T09:00']]);
});

test('an exception for a start that the rule does not give changes nothing', () => {
  const exceptions = [{ originalStart: '2026-11-26T15:00', status: 'MOVED' as const, movedTo: '2026-11-27T15:00' }, { originalStart: '2026-11-25T14:00', status: 'CANCELLED' as const }];
  expect(starts({ start: '2026-01-07T15:00', rule: 'FREQ=WEEKLY', exceptions }, '2026-11-23', '2026-11-29')).toEqual(['2026-11-25T15:00']);
});

test('a date of several days belongs to every window it touches, an evening past midnight to its first day', () => {
  const camp = { start: '2026-07-20T14:00', durationMinutes: 4 * 1440 };
  expect(['2026-07-19', '2026-07-20', '2026-07-23', '2026-07-24', '2026-07-25'].map((day) => starts(camp, day, day).length)).toEqual([0, 1, 1, 1, 0]);
  const fair = { start: '2026-05-01T00:00', allDay: true, durationMinutes: 3 * 1440, rule: 'FREQ=MONTHLY' };
  expect(['2026-05-31', '2026-06-01', '2026-06-03', '2026-06-04'].map((day) => starts(fair, day, day).length)).toEqual([0, 1, 1, 0]);
  const dance = { start: '2026-02-14T20:00', durationMinutes: 360 };
  expect(['2026-02-14', '2026-02-15'].map((day) => starts(dance, day, day).length)).toEqual([1, 0]);
});

test('an excluded date does not exist, whatever gives it', () => {
  const schedule = {
    start: '2026-11-04T15:00',
    rule: 'FREQ=WEEKLY;COUNT=3',
    extraDates: ['2026-11-20T10:00', '2026-11-21T10:00'],
    exceptions: [{ originalStart: '2026-11-11T15:00', status: 'FULL' as const }, { originalStart: '2026-11-22T10:00', status: 'EXTRA' as const }],
    excludedDates: ['2026-11-11T15:00', '2026-11-20T10:00', '2026-11-22T10:00'],
  };
  expect(starts(schedule)).toEqual(['2026-11-04T15:00', '2026-11-18T15:00', '2026-11-21T10:00']);
  expect(starts({ start: '2026-11-04T15:00', excludedDates: ['2026-11-04T15:00'] })).toEqual([]);
});

test('a rule that pauses on public holidays leaves them out, also its first date, and still counts them', () => {
  const fridays: Partial<ScheduleRecord> = { start: '2026-04-03T15:00', rule: 'FREQ=WEEKLY;COUNT=6', pauses: ['NRW_PUBLIC_HOLIDAYS'] };
  expect(starts(fridays)).toEqual(['2026-04-10T15:00', '2026-04-17T15:00', '2026-04-24T15:00', '2026-05-08T15:00']);
});

test('a rule that pauses in the school holidays comes back after them', () => {
  const mondays: Partial<ScheduleRecord> = { start: '2026-01-12T17:00', rule: 'FREQ=WEEKLY', pauses: ['NRW_SCHOOL_HOLIDAYS', 'NRW_PUBLIC_HOLIDAYS'] };
  expect(starts(mondays, '2026-10-05', '2026-11-09')).toEqual(['2026-10-05T17:00', '2026-10-12T17:00', '2026-11-02T17:00', '2026-11-09T17:00']);
});

test('an exception brings a paused date back, a cancelling one as cancelled', () => {
  const dates = (['SCHEDULED', 'EXTRA', 'FULL', 'CANCELLED'] as const).map((status) =>
    expandSchedule(
      { kind: 'DATED', start: '2026-04-24T15:00', rule: 'FREQ=WEEKLY', pauses: ['NRW_PUBLIC_HOLIDAYS'], exceptions: [{ originalStart: '2026-05-01T15:00', status, note: 'Maifest' }] },
      '2026-05-01',
      '2026-05-01',
    ).map((date) => [date.originalStart, date.status, date.note]),
  );
  expect(dates).toEqual(['SCHEDULED', 'EXTRA', 'FULL', 'CANCELLED'].map((status) => [['2026-05-01T15:00', status, 'Maifest']]));
  const moved = { originalStart: '2026-05-01T15:00', status: 'MOVED' as const, movedTo: '2026-05-04T15:00' };
  const weekly: Partial<ScheduleRecord> = { start: '2026-04-24T15:00', rule: 'FREQ=WEEKLY', pauses: ['NRW_PUBLIC_HOLIDAYS'], exceptions: [moved] };
  expect(starts(weekly, '2026-05-01', '2026-05-01')).toEqual([]);
  expect(starts(weekly, '2026-05-04', '2026-05-04')).toEqual(['2026-05-04T15:00']);
});

test('pauses touch neither a single date nor an extra one', () => {
  expect(starts({ start: '2026-12-25T11:00', pauses: ['NRW_PUBLIC_HOLIDAYS'] })).toEqual(['2026-12-25T11:00']);
  const weekly: Partial<ScheduleRecord> = { start: '2026-12-18T11:00', rule: 'FREQ=WEEKLY;COUNT=2', extraDates: ['2026-12-25T18:00'], pauses: ['NRW_PUBLIC_HOLIDAYS'] };
  expect(starts(weekly)).toEqual(['2026-12-18T11:00', '2026-12-25T18:00']);
});

test('a window of any size gives exactly the dates of a long one that count for its days', () => {
  const local = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom('09:00', '15:00', '22:30')).map(([days, time]) => `${addDays('2026-10-01', days)}T${time}`);
  const exception = fc.record({ originalStart: local, status: fc.constantFrom('SCHEDULED', 'CANCELLED', 'FULL', 'EXTRA') });
  const moved = fc.record({ originalStart: local, status: fc.constant('MOVED'), movedTo: local });
  const schedule = fc.record(
    {
      kind: fc.constant('DATED'),
      start: local,
      rule: fc.constantFrom('FREQ=DAILY', 'FREQ=DAILY;INTERVAL=3;COUNT=9', 'FREQ=WEEKLY;BYDAY=MO,TH', 'FREQ=MONTHLY;BYDAY=1WE,-1FR'),
      durationMinutes: fc.constantFrom(45, 300, 1440, 4000),
      allDay: fc.boolean(),
      extraDates: fc.array(local, { maxLength: 2 }),
      excludedDates: fc.array(local, { maxLength: 2 }),
      exceptions: fc.uniqueArray(fc.oneof(exception, moved), { maxLength: 4, selector: ({ originalStart }) => originalStart }),
      pauses: fc.subarray(['NRW_PUBLIC_HOLIDAYS', 'NRW_SCHOOL_HOLIDAYS']),
    },
    { requiredKeys: ['kind', 'start'] },
  ) as fc.Arbitrary<Dates>;
  fc.assert(
    fc.property(schedule, fc.integer({ min: -5, max: 70 }), fc.integer({ min: 0, max: 40 }), (dates, after, length) => {
      const [from, to] = [addDays('2026-10-01', after), addDays('2026-10-01', after + length)];
      const all = expandSchedule(dates, '2026-09-01', '2027-02-28').filter((date) => daysOf(date).first <= to && daysOf(date).last >= from);
      expect(expandSchedule(dates, from, to)).toEqual(all);
    }),
    { numRuns: 2000 },
  );
});
