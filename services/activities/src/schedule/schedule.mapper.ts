import type { Schedule as ScheduleEntity } from './schedule.entity.js';
import { Schedule } from './schedule.type.js';

export function toSchedule({ kind, start, durationMinutes, allDay, rule, note }: ScheduleEntity): Schedule {
  return Object.assign(new Schedule(), {
    kind,
    start: start ?? null,
    durationMinutes: durationMinutes ?? null,
    allDay,
    rule: rule ?? null,
    note: note ?? null,
  });
}
