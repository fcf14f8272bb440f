import { addDays } from '@miteinander/kit/scalars/berlin-time.js';

import type { ScheduleException, ScheduleRecord } from '../schedule/schedule.record.js';
import { expandRule } from './expand-rule.js';
import { addMinutes, instantOf } from './local-time.js';
import type { OccurrenceStatus } from './occurrence-status.js';

/** Everything about one date that follows from its schedule. */
export interface ExpandedOccurrence {
  /** The local start the rule gives; identifies the date even when it is moved. */
  originalStart: string;
  day: string;
  startsAt: Date;
  endsAt: Date | null;
  /** From when on it is of no use to come: the end; without one two hours after the start, or the end of the day. */
  overAt: Date;
  allDay: boolean;
  status: OccurrenceStatus;
  note: string | null;
}

/** Minutes after the start from which a date without a known end counts as over. */
const UNKNOWN_DURATION_MINUTES = 120;

type Dates = Omit<ScheduleRecord, 'externalId'>;

/** The dates of a schedule between two local days, both inclusive, in order. Single and extra dates count whenever they are. */
export function expandSchedule(schedule: Dates, from: string, to: string): ExpandedOccurrence[] {
  if (schedule.kind === 'BY_APPOINTMENT' || schedule.start === undefined) return [];
  const byRule = schedule.rule === undefined ? [schedule.start] : expandRule(schedule.start, schedule.rule, from, to);
  const exceptions = new Map((schedule.exceptions ?? []).map((exception) => [exception.originalStart, exception]));
  const extra = [...exceptions.values()].filter(({ status }) => status === 'EXTRA').map(({ originalStart }) => originalStart);
  const starts = new Set([...byRule, ...(schedule.extraDates ?? []), ...extra]);
  return [...starts]
    .map((start) => toOccurrence(schedule, start, exceptions.get(start)))
    .sort((left, right) => left.startsAt.getTime() - right.startsAt.getTime());
}

function toOccurrence(schedule: Dates, originalStart: string, exception: ScheduleException | undefined): ExpandedOccurrence {
  const start = exception?.movedTo ?? originalStart;
  const allDay = schedule.allDay ?? false;
  const day = start.slice(0, 10);
  const startsAt = instantOf(start);
  const endsAt = schedule.durationMinutes === undefined ? null : addMinutes(startsAt, schedule.durationMinutes);
  const overAt = endsAt ?? (allDay ? instantOf(`${addDays(day, 1)}T00:00`) : addMinutes(startsAt, UNKNOWN_DURATION_MINUTES));
  const status = exception?.status ?? 'SCHEDULED';
  return { originalStart, day, startsAt, endsAt, overAt, allDay, status, note: exception?.note ?? null };
}
