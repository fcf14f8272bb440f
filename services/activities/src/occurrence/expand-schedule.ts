import { isPaused } from '../holiday/is-paused.js';
import { dayOfMinute, formatLocal, MINUTES_OF_A_DAY, parseLocal } from '../recurrence/local-minute.js';
import { parseRule } from '../recurrence/parse-rule.js';
import { ruleMinutes } from '../recurrence/rule-minutes.js';
import type { ScheduleException, ScheduleRecord } from '../schedule/schedule.record.js';
import { daysOf } from './days-of.js';
import { dayNumber } from './expand-rule.js';
import { addMinutes, instantOfMinute } from './local-time.js';
import type { OccurrenceStatus } from './occurrence-status.js';

/** Everything about one date that follows from its schedule. */
export interface ExpandedOccurrence {
  /** The local start the rule gives; identifies the date even when it is moved. */
  originalStart: string;
  /** The local start it really has, YYYY-MM-DDTHH:MM. */
  localStart: string;
  day: string;
  startsAt: Date;
  endsAt: Date | null;
  /** From when on it is of no use to come: the end; without one two hours after the start; for whole days the end of the last. */
  overAt: Date;
  allDay: boolean;
  status: OccurrenceStatus;
  note: string | null;
}

/** A schedule as far as its dates depend on it. */
export type Dates = Omit<ScheduleRecord, 'externalId'>;

/** Minutes after the start from which a date without a known end counts as over. */
export const UNKNOWN_DURATION_MINUTES = 120;

/** By the original start, in minutes on the wall clock (see `parseLocal`). */
type Exceptions = ReadonlyMap<number, ScheduleException>;

/**
 * The dates of a schedule that count for at least one day between two local days (YYYY-MM-DD), both inclusive, in order of
 * their starts; see `daysOf` for the days a date counts for. What matters is when a date really is: one that was moved into
 * the window belongs to it, one that was moved out does not. Dates at the same time are in order of their original starts.
 *
 * What is said twice is settled like this: `excludedDates` win over everything; an exception brings back a date that a
 * pause took away; an exception for a start the schedule does not give is without effect, unless it is an EXTRA date.
 * @throws CodedError if the rule or a time cannot be read.
 */
export function expandSchedule(schedule: Dates, from: string, to: string): ExpandedOccurrence[] {
  if (schedule.kind === 'BY_APPOINTMENT' || schedule.start === undefined) return [];
  const exceptions: Exceptions = new Map(schedule.exceptions?.map((named) => [parseLocal(named.originalStart), named]));
  const excluded = new Set(schedule.excludedDates?.map(parseLocal));
  const found: ExpandedOccurrence[] = [];
  for (const start of startsOf(schedule, parseLocal(schedule.start), exceptions, dayNumber(from) - reachOf(schedule), dayNumber(to))) {
    if (excluded.has(start)) continue;
    const occurrence = toOccurrence(schedule, start, exceptions.get(start));
    const { first, last } = daysOf(occurrence);
    if (first <= to && last >= from) found.push(occurrence);
  }
  return found.sort((left, right) => left.startsAt.getTime() - right.startsAt.getTime() || (left.originalStart < right.originalStart ? -1 : 1));
}

/** Each start once: all single and extra ones, those the rule gives between two days, and those moved away from other days. */
function startsOf(schedule: Dates, start: number, exceptions: Exceptions, from: number, to: number): Iterable<number> {
  const { rule, pauses = [], extraDates = [] } = schedule;
  const byRule = rule === undefined ? [start] : ruleMinutes(parseRule(rule), start, from, to);
  const kept = rule === undefined || pauses.length === 0 ? byRule : byRule.filter((minute) => exceptions.has(minute) || !isPaused(pauses, dayOfMinute(minute)));
  if (exceptions.size === 0 && extraDates.length === 0) return kept;
  const starts = new Set([...kept, ...extraDates.map(parseLocal)]);
  for (const [original, { status, movedTo }] of exceptions) {
    if (status === 'EXTRA' || (movedTo !== undefined && isByRule(rule, start, original))) starts.add(original);
  }
  return starts;
}

function isByRule(rule: string | undefined, start: number, minute: number): boolean {
  if (rule === undefined) return false;
  return ruleMinutes(parseRule(rule), start, dayOfMinute(minute), dayOfMinute(minute)).includes(minute);
}

/** How many days after the one it begins on a date can still count for. */
function reachOf({ durationMinutes = 0, allDay }: Dates): number {
  return allDay || durationMinutes >= MINUTES_OF_A_DAY ? Math.ceil(durationMinutes / MINUTES_OF_A_DAY) + 1 : 0;
}

function toOccurrence({ durationMinutes, allDay = false }: Dates, original: number, exception: ScheduleException | undefined): ExpandedOccurrence {
  const originalStart = formatLocal(original);
  const localStart = exception?.movedTo ?? originalStart;
  const minute = exception?.movedTo === undefined ? original : parseLocal(exception.movedTo);
  const startsAt = new Date(instantOfMinute(minute));
  const endsAt = durationMinutes === undefined ? null : endOf(startsAt, minute, durationMinutes, allDay);
  return {
    originalStart,
    localStart,
    day: localStart.slice(0, 10),
    startsAt,
    endsAt,
    overAt: allDay ? endOfLastDay(minute, durationMinutes) : (endsAt ?? addMinutes(startsAt, UNKNOWN_DURATION_MINUTES)),
    allDay,
    status: exception?.status ?? 'SCHEDULED',
    note: exception?.note ?? null,
  };
}

/** Hours pass as they do, but whole days end at a midnight on the wall, also when the clocks change on one of them. */
function endOf(startsAt: Date, minute: number, durationMinutes: number, allDay: boolean): Date {
  return allDay ? new Date(instantOfMinute(minute + durationMinutes)) : addMinutes(startsAt, durationMinutes);
}

function endOfLastDay(minute: number, durationMinutes = 0): Date {
  const dayAfter = Math.max(dayOfMinute(minute) + 1, Math.ceil((minute + durationMinutes) / MINUTES_OF_A_DAY));
  return new Date(instantOfMinute(dayAfter * MINUTES_OF_A_DAY));
}
