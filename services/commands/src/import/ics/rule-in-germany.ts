import { Temporal } from 'temporal-polyfill';
import type { RecordChecks } from '../checks/record-checks.js';
import { type CalendarClock, germanTimeOf } from './calendar-clock.js';
import { shiftingRule, tooManyDates } from './event-refusal.js';
import { type GermanRule, wallClockDates } from './german-rule.js';
import type { IcsClockTime, IcsTime } from './ics-time.js';
import { dayFollowsFromStart } from './moved-rule.js';
import type { RecurrenceRule } from './recurrence-rule.js';
import { GERMANY, type Zone } from './time-zone.js';
import { dayOf, localMinutes, moveLocal } from './wall-clock.js';

/** A rule that goes on in German time, or the dates it gives one by one. */
export type RuleInGermany = { kind: 'RULE'; rule: GermanRule } | { kind: 'DATES'; dates: string[] };

export const MOST_DATES = 1_000;
const MONTHS_LOOKED_AHEAD = 13;

/**
 * A rule of another zone is the same rule in Germany when each of its dates lies as far from German wall-clock time as the first, and
 * on the day that the rule says. Without an end the dates are looked at until 13 months from now. Where that fails, a rule with an
 * end becomes its dates, and one without an end is refused.
 * @throws EventRefusal
 */
export function ruleInGermany(rule: RecurrenceRule, start: IcsTime, clock: CalendarClock, now: Date, checks: RecordChecks): RuleInGermany {
  const { parts } = rule;
  if (start.kind === 'DAY') return { kind: 'RULE', rule: { parts, until: lastDay(rule, checks) } };
  const zone = clock.zoneOf(start);
  const end = endOf(rule, zone, clock);
  const until = end === undefined ? undefined : localSecond(end, GERMANY.name);
  if (zone === GERMANY) return { kind: 'RULE', rule: { parts, until } };

  const finite = parts.has('COUNT') || end !== undefined;
  const dates = datesUntil(rule, start, zone, end ?? (finite ? undefined : lookAhead(now, zone.instantOf(start.local))));
  if (keepsItsClock(rule, start, zone, dates)) return { kind: 'RULE', rule: { parts, until } };
  if (!finite) throw shiftingRule(rule.written, zone.name);
  if (dates.length > MOST_DATES) throw tooManyDates(rule.written, MOST_DATES);
  return { kind: 'DATES', dates: dates.map((local) => germanTimeOf('RRULE', zone.instantOf(local))) };
}

/** Local times of the zone. */
function datesUntil({ parts }: RecurrenceRule, start: IcsClockTime, zone: Zone, last: number | undefined): string[] {
  const minutes = start.local.slice(0, 16);
  if (last === undefined) return wallClockDates(minutes, parts);
  // No zone is further than a day from Germany.
  const generous = moveLocal(localSecond(last, GERMANY.name).slice(0, 16), 24 * 60);
  return wallClockDates(minutes, parts, generous).filter((local) => zone.instantOf(local) <= last);
}

function keepsItsClock(rule: RecurrenceRule, { local }: IcsClockTime, zone: Zone, dates: readonly string[]): boolean {
  const from = local.slice(0, 16);
  const shift = localMinutes(from, localSecond(zone.instantOf(from), GERMANY.name).slice(0, 16));
  if (shift !== 0 && (rule.parts.has('BYHOUR') || rule.parts.has('BYMINUTE'))) return false;
  const dayFollows = dayFollowsFromStart(rule.parts, from, moveLocal(from, shift));
  return dates.every((date) => {
    const moved = moveLocal(date, shift);
    return GERMANY.instantOf(moved) === zone.instantOf(date) && (dayFollows || dayOf(moved) === dayOf(date));
  });
}

function endOf({ until }: RecurrenceRule, zone: Zone, clock: CalendarClock): number | undefined {
  if (until === undefined) return undefined;
  if (until.kind === 'DAY') return zone.instantOf(`${until.day}T23:59:59`);
  return until.zone === 'UTC' ? clock.instantOf(until) : zone.instantOf(until.local);
}

/** The earlier day wherever an end with a time leaves two: a date less is missed, a date too many is a closed door. */
function lastDay({ until, written }: RecurrenceRule, checks: RecordChecks): string | undefined {
  if (until === undefined) return undefined;
  if (until.kind === 'DAY') return `${until.day}T23:59:59`;
  const day = dayOf(until.local);
  checks.repair('RRULE', written, `Der Termin gilt für ganze Tage, das Ende der Wiederholung ist eine Uhrzeit (UNTIL). Der letzte mögliche Tag ist nun der ${day}.`);
  return `${day}T23:59:59`;
}

function lookAhead(now: Date, start: number): number {
  const from = Temporal.Instant.fromEpochMilliseconds(Math.max(now.getTime(), start)).toZonedDateTimeISO(GERMANY.name);
  return from.add({ months: MONTHS_LOOKED_AHEAD }).epochMilliseconds;
}

const localSecond = (instant: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'second' });
