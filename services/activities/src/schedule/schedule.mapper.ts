import type { Schedule as ScheduleEntity } from './schedule.entity.js';
import { Schedule } from './schedule.type.js';

export function toSchedule({ kind, start, durationMinutes, allDay, rule, pauses, note }: ScheduleEntity): Schedule {
  return Object.assign(new Schedule(), {
    kind,
    start: start ?? null,
    durationMinutes: durationMinutes ?? null,
    allDay,
    rule: rule ?? null,
    pauses: [...pauses],
    note: note ?? null,
  });
}
