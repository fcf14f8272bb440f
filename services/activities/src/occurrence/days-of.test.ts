import { expect, test } from 'vitest';

import type { ScheduleRecord } from '../schedule/schedule.record.js';
import { daysOf } from './days-of.js';
import { expandSchedule } from './expand-schedule.js';

test.each<[string, Partial<ScheduleRecord>, string, string]>([
  ['an afternoon', { start: '2026-11-25T15:00', durationMinutes: 120 }, '2026-11-25', '2026-11-25'],
  ['a time without an end', { start: '2026-11-25T23:30' }, '2026-11-25', '2026-11-25'],
  ['an evening past midnight', { start: '2026-11-25T20:00', durationMinutes: 420 }, '2026-11-25', '2026-11-25'],
  ['a night until just before the same hour', { start: '2026-11-25T20:00', durationMinutes: 1439 }, '2026-11-25', '2026-11-25'],
  ['24 hours', { start: '2026-11-25T20:00', durationMinutes: 1440 }, '2026-11-25', '2026-11-26'],
  ['24 hours from midnight', { start: '2026-11-25T00:00', durationMinutes: 1440 }, '2026-11-25', '2026-11-25'],
  ['a weekend', { start: '2026-11-27T18:00', durationMinutes: 45 * 60 }, '2026-11-27', '2026-11-29'],
  ['a whole day', { start: '2026-11-25T00:00', allDay: true }, '2026-11-25', '2026-11-25'],
  ['a whole day with its length', { start: '2026-11-25T00:00', allDay: true, durationMinutes: 1440 }, '2026-11-25', '2026-11-25'],
  ['whole days over the change to summer time', { start: '2026-03-27T00:00', allDay: true, durationMinutes: 4320 }, '2026-03-27', '2026-03-29'],
  ['whole days over the change to winter time', { start: '2026-10-23T00:00', allDay: true, durationMinutes: 4320 }, '2026-10-23', '2026-10-25'],
])('%s counts for the days it covers', (_what, schedule, first, last) => {
  const [occurrence] = expandSchedule({ kind: 'DATED', ...schedule }, first, last);
  expect(occurrence && daysOf(occurrence)).toEqual({ first, last });
});
