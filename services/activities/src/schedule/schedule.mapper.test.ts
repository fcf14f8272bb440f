import 'reflect-metadata';

import { expect, test } from 'vitest';

import type { ScheduleRow } from './schedule-row.js';
import { toSchedule } from './schedule.mapper.js';
import { toDates } from './to-dates.js';

const row: ScheduleRow = {
  kind: 'DATED', start: '2026-01-07T15:00', duration_minutes: 120, all_day: false, rule: 'FREQ=WEEKLY',
  extra_dates: ['2026-01-08T15:00'], excluded_dates: ['2026-01-14T15:00'], pauses: ['NRW_SCHOOL_HOLIDAYS'], exceptions: [], note: 'Bitte klingeln.',
};

test('a schedule is shown with what pauses it', () => {
  expect(toSchedule(row)).toEqual({
    kind: 'DATED', start: '2026-01-07T15:00', durationMinutes: 120, allDay: false, rule: 'FREQ=WEEKLY', pauses: ['NRW_SCHOOL_HOLIDAYS'], note: 'Bitte klingeln.',
  });
});

test('what nobody said is null, and a schedule that never pauses has no pauses', () => {
  const bare: ScheduleRow = { ...row, kind: 'BY_APPOINTMENT', start: null, duration_minutes: null, rule: null, pauses: [], note: null };
  expect(toSchedule(bare)).toEqual({ kind: 'BY_APPOINTMENT', start: null, durationMinutes: null, allDay: false, rule: null, pauses: [], note: null });
});

test('its dates are derived with pauses and excluded dates, and without what nobody said', () => {
  const always = { kind: 'DATED', allDay: false, extraDates: ['2026-01-08T15:00'], excludedDates: ['2026-01-14T15:00'], pauses: ['NRW_SCHOOL_HOLIDAYS'], exceptions: [] };
  expect(toDates(row)).toEqual({ ...always, start: '2026-01-07T15:00', durationMinutes: 120, rule: 'FREQ=WEEKLY' });
  expect(toDates({ ...row, start: null, duration_minutes: null, rule: null })).toEqual(always);
});
