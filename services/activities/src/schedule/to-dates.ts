import type { Dates } from '../occurrence/expand-schedule.js';
import type { ScheduleRecord } from './schedule.record.js';

/** A schedule as its table holds it. */
export interface ScheduleRow {
  activity_id: string;
  kind: ScheduleRecord['kind'];
  start: string | null;
  duration_minutes: number | null;
  all_day: boolean;
  rule: string | null;
  extra_dates: string[];
  excluded_dates: string[];
  pauses: NonNullable<ScheduleRecord['pauses']>;
  exceptions: NonNullable<ScheduleRecord['exceptions']>;
}

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
