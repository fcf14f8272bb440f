import { expandSchedule } from '@miteinander/activities/occurrence/expand-schedule.js';
import type { ScheduleException, ScheduleRecord } from '@miteinander/activities/schedule/schedule.record.js';
import { addDays } from '@miteinander/kit/scalars/berlin-time.js';

import type { ExampleSchedule } from './programme.js';
import { resolveWhen } from './resolve-when.js';

/** Far enough to meet the second or third date of anything that comes at least yearly. */
const LOOK_AHEAD_DAYS = 1_200;

type DatedExample = Exclude<ExampleSchedule, { kind: 'BY_APPOINTMENT' }>;

/** A schedule of the example programme with its relative dates counted from `today`. */
export function toScheduleRecord(schedule: ExampleSchedule, externalId: string, today: string): ScheduleRecord {
  if (schedule.kind === 'BY_APPOINTMENT') return { externalId, kind: 'BY_APPOINTMENT', ...(schedule.note ? { note: schedule.note } : {}) };
  const { start, extraDates = [], exceptions: _relative, ...fixed } = schedule;
  const record: ScheduleRecord = {
    externalId,
    ...fixed,
    start: resolveWhen(start, today),
    extraDates: extraDates.map((when) => resolveWhen(when, today)),
  };
  return { ...record, exceptions: resolveExceptions(schedule, record, today) };
}

function resolveExceptions({ exceptions = [] }: DatedExample, record: ScheduleRecord, today: string): ScheduleException[] {
  if (exceptions.length === 0) return [];
  const upcoming = expandSchedule(record, today, addDays(today, LOOK_AHEAD_DAYS)).filter(({ day }) => day > today);
  return exceptions.flatMap((exception): ScheduleException[] => {
    const { status, note } = exception;
    if (exception.status === 'EXTRA') return [{ originalStart: resolveWhen(exception.on, today), status, note }];
    const originalStart = upcoming[exception.upcoming - 1]?.originalStart;
    if (originalStart === undefined) return [];
    return [{ originalStart, status, note, ...(exception.status === 'MOVED' ? { movedTo: resolveWhen(exception.movedTo, today) } : {}) }];
  });
}
