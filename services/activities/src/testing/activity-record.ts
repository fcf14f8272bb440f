import type { ActivityRecord } from '../activity/activity.record.js';
import type { ScheduleRecord } from '../schedule/schedule.record.js';

let number = 0;

/** An offer of its own for one test: weekly on Wednesdays from 15 to 17 unless told otherwise. */
export function activityRecord(overrides: Partial<ActivityRecord> = {}): ActivityRecord {
  number += 1;
  return {
    provenance: { source: 'test', licence: 'CC0-1.0', attribution: 'Test', externalId: `activity-${number}` },
    title: `Testangebot ${number}`,
    categories: [],
    needs: [],
    mode: 'AT_PLACE',
    languages: ['de'],
    schedules: [weekly()],
    ...overrides,
  };
}

/** Wednesdays, 15 to 17. */
export function weekly(overrides: Partial<ScheduleRecord> = {}): ScheduleRecord {
  return { externalId: 'weekly', kind: 'DATED', start: '2026-01-07T15:00', durationMinutes: 120, rule: 'FREQ=WEEKLY;BYDAY=WE', ...overrides };
}

/** One date. */
export function once(start: string, overrides: Partial<ScheduleRecord> = {}): ScheduleRecord {
  return { externalId: `once-${start}`, kind: 'DATED', start, durationMinutes: 120, ...overrides };
}
