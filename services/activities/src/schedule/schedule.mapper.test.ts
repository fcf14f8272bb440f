import 'reflect-metadata';

import { expect, test } from 'vitest';

import type { Schedule } from './schedule.entity.js';
import { toSchedule } from './schedule.mapper.js';
import { toDates, type ScheduleRow } from './to-dates.js';

const stored = {
  kind: 'DATED',
  start: '2026-01-07T15:00',
  durationMinutes: 120,
  allDay: false,
  rule: 'FREQ=WEEKLY',
  extraDates: ['2026-01-08T15:00'],
  excludedDates: ['2026-01-14T15:00'],
  pauses: ['NRW_SCHOOL_HOLIDAYS'],
  exceptions: [],
  note: 'Bitte klingeln.',
} as unknown as Schedule;

test('a schedule is shown with what pauses it', () => {
  expect(toSchedule(stored)).toEqual({
    kind: 'DATED', start: '2026-01-07T15:00', durationMinutes: 120, allDay: false, rule: 'FREQ=WEEKLY', pauses: ['NRW_SCHOOL_HOLIDAYS'], note: 'Bitte klingeln.',
  });
});

test('what nobody said is null, and a schedule that never pauses has no pauses', () => {
  const bare = { kind: 'BY_APPOINTMENT', allDay: false, extraDates: [], excludedDates: [], pauses: [], exceptions: [] } as unknown as Schedule;
  expect(toSchedule(bare)).toEqual({ kind: 'BY_APPOINTMENT', start: null, durationMinutes: null, allDay: false, rule: null, pauses: [], note: null });
});

test('its dates are derived with pauses and excluded dates, and without what nobody said', () => {
  const row: ScheduleRow = {
    activity_id: 'x', kind: 'DATED', start: '2026-01-07T15:00', duration_minutes: 120, all_day: false, rule: 'FREQ=WEEKLY',
    extra_dates: ['2026-01-08T15:00'], excluded_dates: ['2026-01-14T15:00'], pauses: ['NRW_SCHOOL_HOLIDAYS'], exceptions: [],
  };
  const always = { kind: 'DATED', allDay: false, extraDates: ['2026-01-08T15:00'], excludedDates: ['2026-01-14T15:00'], pauses: ['NRW_SCHOOL_HOLIDAYS'], exceptions: [] };
  expect(toDates(row)).toEqual({ ...always, start: '2026-01-07T15:00', durationMinutes: 120, rule: 'FREQ=WEEKLY' });
  expect(toDates({ ...row, start: null, duration_minutes: null, rule: null })).toEqual(always);
});
