import { toOffsetDateTime } from '@miteinander/kit/scalars/berlin-time.js';
import { expect, test } from 'vitest';

import type { ScheduleRecord } from '../schedule/schedule.record.js';
import { expandSchedule } from './expand-schedule.js';

const FROM = '2026-01-01';
const TO = '2026-12-31';

function starts(schedule: Partial<ScheduleRecord>, from = FROM, to = TO): string[] {
  return expandSchedule({ kind: 'DATED', ...schedule }, from, to).map(({ startsAt }) => toOffsetDateTime(startsAt).slice(0, 16));
}

test('a single date happens once, whenever it is', () => {
  expect(starts({ start: '2023-11-19T11:30' })).toEqual(['2023-11-19T11:30']);
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
