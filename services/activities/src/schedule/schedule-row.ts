import type { ScheduleRecord } from './schedule.record.js';

/** A schedule as its table holds it. */
export interface ScheduleRow {
  kind: ScheduleRecord['kind'];
  start: string | null;
  duration_minutes: number | null;
  all_day: boolean;
  rule: string | null;
  extra_dates: string[];
  excluded_dates: string[];
  pauses: NonNullable<ScheduleRecord['pauses']>;
  exceptions: NonNullable<ScheduleRecord['exceptions']>;
  note: string | null;
}

export const SCHEDULE_COLUMNS = 'kind, start, duration_minutes, all_day, rule, extra_dates, excluded_dates, pauses, exceptions, note';
