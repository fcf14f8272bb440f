import { instantOfMinute, isSkipped, localMinuteOf } from '../occurrence/local-time.js';
import { dayOfMinute, MINUTES_OF_A_DAY } from './local-minute.js';
import { periodsOf } from './periods.js';
import type { RecurrenceRule, Until } from './recurrence-rule.js';
import { isPlainlyWeekly, weeklyMinutes } from './weekly-minutes.js';

/**
 * The starts a rule gives, in order, as minutes on the wall clock (see `parseLocal`).
 *
 * A start that does not match the rule is no date of it and does not use up its COUNT: RFC 5545 leaves such rules
 * undefined, and ical.js, node-ical and rrule-temporal read them like this. Days a month does not have, and times the
 * change to summer time skips, are left out and not counted (RFC 5545, 3.3.10); only the start itself is kept at such a time.
 * Without COUNT it begins at the window; with COUNT it counts from the start.
 * @param start first start, in minutes.
 * @param from first day of the window, in days since 1970-01-01.
 * @param to last day of the window.
 */
export function ruleMinutes(rule: RecurrenceRule, start: number, from: number, to: number): number[] {
  const startDay = dayOfMinute(start);
  const times = timesOf(rule, start - startDay * MINUTES_OF_A_DAY);
  if (isPlainlyWeekly(rule)) return weeklyMinutes(rule, start, times, from, to);
  const periods = periodsOf(rule, startDay);
  const lastDay = Math.min(to, lastDayOf(rule.until));
  const found: number[] = [];
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  for (let index = rule.count === null ? periods.indexAt(from) : 0; periods.beginOf(index) <= lastDay; index += 1) {
    for (const minute of candidates(rule, periods.daysOf(index), times, start)) {
      if (minute < start || isAfter(minute, rule.until)) continue;
      const day = dayOfMinute(minute);
      if (left === 0 || day > lastDay) return found;
      left -= 1;
      if (day >= from) found.push(minute);
    }
  }
  return found;
}

/** Times of a day, in minutes and in order. */
function timesOf({ hours, minutes }: RecurrenceRule, startTime: number): number[] {
  const ofHours = hours.length === 0 ? [Math.floor(startTime / 60)] : hours;
  const ofMinutes = minutes.length === 0 ? [startTime % 60] : minutes;
  return ofHours.flatMap((hour) => ofMinutes.map((minute) => hour * 60 + minute));
}

/** The times of one period that are on the clock, and of these the ones BYSETPOS chooses. */
function candidates({ setPositions }: RecurrenceRule, days: readonly number[], times: readonly number[], start: number): number[] {
  const all: number[] = [];
  for (const day of days) {
    for (const time of times) {
      const minute = day * MINUTES_OF_A_DAY + time;
      if (minute === start || !isSkipped(minute)) all.push(minute);
    }
  }
  if (setPositions.length === 0) return all;
  const chosen = new Set(setPositions.map((position) => all.at(position > 0 ? position - 1 : position)));
  return all.filter((minute) => chosen.has(minute));
}

function lastDayOf(until: Until | null): number {
  if (until === null) return Number.POSITIVE_INFINITY;
  return dayOfMinute(until.kind === 'LOCAL' ? until.minute : localMinuteOf(until.milliseconds));
}

function isAfter(minute: number, until: Until | null): boolean {
  if (until === null) return false;
  return until.kind === 'LOCAL' ? minute > until.minute : instantOfMinute(minute) > until.milliseconds;
}
