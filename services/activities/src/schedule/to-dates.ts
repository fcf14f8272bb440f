import type { Dates } from '../occurrence/expand-schedule.js';
import type { ScheduleRow } from './schedule-row.js';

/** The shape its dates are expanded from. */
export function toDates({ kind, start, duration_minutes, all_day, rule, extra_dates, excluded_dates, pauses, exceptions }: ScheduleRow): Dates {
  return {
    kind,
    ...(start === null ? {} : { start }),
    ...(duration_minutes === null ? {} : { durationMinutes: duration_minutes }),
    ...(rule === null ? {} : { rule }),
    allDay: all_day,
    extraDates: extra_dates,
    excludedDates: excluded_dates,
    pauses,
    exceptions,
  };
}
