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
  note: string | null;
}
