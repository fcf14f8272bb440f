import 'reflect-metadata';

import { expect, test } from 'vitest';

import type { Schedule } from './schedule.entity.js';
import { toSchedule } from './schedule.mapper.js';
import { toDates } from './to-dates.js';

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

test('its dates are derived with pauses and excluded dates', () => {
  expect(toDates(stored)).toEqual({
    kind: 'DATED', start: '2026-01-07T15:00', durationMinutes: 120, allDay: false, rule: 'FREQ=WEEKLY',
    extraDates: ['2026-01-08T15:00'], excludedDates: ['2026-01-14T15:00'], pauses: ['NRW_SCHOOL_HOLIDAYS'], exceptions: [],
  });
});
