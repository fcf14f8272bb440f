import { expect, test } from 'vitest';

import { checkSchedule } from './check-schedule.js';
import type { ScheduleRecord } from './schedule.record.js';

const schedule: ScheduleRecord = { externalId: '1', kind: 'DATED', start: '2026-01-07T15:00', rule: 'FREQ=WEEKLY' };

test('a schedule whose dates can be derived passes', () => {
  expect(() => checkSchedule({ ...schedule, extraDates: ['2026-01-08T15:00'], exceptions: [{ originalStart: '2026-01-14T15:00', status: 'CANCELLED' }] })).not.toThrow();
  expect(() => checkSchedule({ externalId: '2', kind: 'BY_APPOINTMENT' })).not.toThrow();
});

test.each<[string, Partial<ScheduleRecord>]>([
  ['FREQ=HOURLY', { rule: 'FREQ=HOURLY' }],
  ['2026-02-30T15:00', { start: '2026-02-30T15:00' }],
  ['2026-01-08', { extraDates: ['2026-01-08'] }],
  ['2026-01-09', { excludedDates: ['2026-01-09'] }],
  ['gestern', { exceptions: [{ originalStart: 'gestern', status: 'FULL' }] }],
  ['morgen', { exceptions: [{ originalStart: '2026-01-14T15:00', status: 'MOVED', movedTo: 'morgen' }] }],
])('„%s“ is refused by name', (value, overrides) => {
  expect(() => checkSchedule({ ...schedule, ...overrides })).toThrow(`„${value}“`);
});
