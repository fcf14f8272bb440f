import type { Schedule } from './schedule.entity.js';
import type { ScheduleRecord } from './schedule.record.js';

/** A stored schedule in the shape its occurrences are expanded from. */
export function toDates(schedule: Schedule): Omit<ScheduleRecord, 'externalId'> {
  const { kind, start, durationMinutes, allDay, rule, extraDates, excludedDates, pauses, exceptions } = schedule;
  return {
    kind,
    ...(start == null ? {} : { start }),
    ...(durationMinutes == null ? {} : { durationMinutes }),
    ...(rule == null ? {} : { rule }),
    allDay,
    extraDates,
    excludedDates,
    pauses,
    exceptions,
  };
}
