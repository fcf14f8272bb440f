import type { DateSegment } from './date-segment.js';
import { badRange } from './event-refusal.js';
import { type GermanRule, wallClockDates } from './german-rule.js';
import { partsOnNewDay } from './moved-rule.js';
import { dayOf, localMinutes, moveLocal } from './wall-clock.js';

/** What replaces a date and all that come after it (RANGE=THISANDFUTURE). */
export interface NewCourse {
  start: string;
  minutes: number | undefined;
  note: string | undefined;
}

/**
 * A segment up to a date of it, and from there on as far away from its own dates as the new start is. Without a new course nothing
 * follows: it was cancelled from that date on.
 * @throws EventRefusal for a change of day that the rule cannot follow.
 */
export function splitSegment(segment: DateSegment, from: string, course: NewCourse | undefined, written: string): DateSegment[] {
  const { rule } = segment;
  const earlier = (date: string) => date < from;
  const before: DateSegment = {
    ...segment,
    rule: rule && { parts: without(rule.parts, 'COUNT'), until: `${moveLocal(from, -1)}:59` },
    extraDates: segment.extraDates.filter(earlier),
    excludedDates: segment.excludedDates.filter(earlier),
    exceptions: segment.exceptions.filter(({ originalStart }) => earlier(originalStart)),
  };
  if (!course) return [before];
  const delta = localMinutes(from, course.start);
  const move = (date: string) => moveLocal(date, delta);
  const later = segment.extraDates.filter((date) => !earlier(date) && date !== from);
  const after: DateSegment = {
    ...segment,
    externalId: `from/${from}`,
    start: course.start,
    minutes: course.minutes,
    note: course.note,
    rule: rule && movedRule(rule, segment.start, from, course.start, written),
    extraDates: later.map(move),
    excludedDates: segment.excludedDates.filter((date) => !earlier(date)).map(move),
    exceptions: segment.exceptions.filter(({ originalStart }) => !earlier(originalStart)).map((exception) => ({ ...exception, originalStart: move(exception.originalStart) })),
  };
  return [before, after];
}

function movedRule({ parts, until }: GermanRule, start: string, from: string, newStart: string, written: string): GermanRule {
  const fixedTime = parts.has('BYHOUR') || parts.has('BYMINUTE');
  if (newStart !== from && fixedTime) throw badRange(written, 'Die Regel nennt ihre Uhrzeiten selbst. Eine Verschiebung aller weiteren Termine lässt sich nicht abbilden.');
  const moved = new Map(dayOf(from) === dayOf(newStart) ? parts : partsOnNewDay(parts, from, newStart, written));
  const count = parts.get('COUNT');
  if (count !== undefined) moved.set('COUNT', String(Number(count) - wallClockDates(start, without(parts, 'COUNT'), moveLocal(from, -1)).length));
  return { parts: moved, until: until && `${moveLocal(until.slice(0, 16), localMinutes(from, newStart))}${until.slice(16)}` };
}

function without(parts: ReadonlyMap<string, string>, name: string): ReadonlyMap<string, string> {
  return new Map([...parts].filter(([part]) => part !== name));
}
