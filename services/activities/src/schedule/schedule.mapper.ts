import type { ScheduleRow } from './schedule-row.js';
import { Schedule } from './schedule.type.js';

export function toSchedule({ kind, start, duration_minutes, all_day, rule, pauses, note }: ScheduleRow): Schedule {
  return Object.assign(new Schedule(), { kind, start, durationMinutes: duration_minutes, allDay: all_day, rule, pauses, note });
}
