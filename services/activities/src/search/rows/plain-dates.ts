import { isPaused } from '../../holiday/is-paused.js';
import { UNKNOWN_DURATION_MINUTES, type Dates } from '../../occurrence/expand-schedule.js';
import { MINUTES_OF_A_DAY, dayOfMinute, parseLocal } from '../../recurrence/local-minute.js';
import { parseRule } from '../../recurrence/parse-rule.js';
import { ruleMinutes } from '../../recurrence/rule-minutes.js';
import type { NumberedDays } from './horizon-days.js';
import { partsOfMinutes } from './parts-of-day.js';

/** Days on which the same happens at the same time. */
export interface PlainDates {
  /** Since 1970. */
  days: readonly number[];
  /** Positions in `timesOfDay`. */
  parts: readonly number[];
  /** In minutes on the wall clock since the day began. */
  startMinute: number;
  /** The same; more than a day has when it is over later. */
  overMinute: number;
}

/** Between these minutes of a night the clocks may change, so what lasts into them is not over when its length says. */
export const NIGHT_OF_CHANGE = { from: 120, to: 180 } as const;

/**
 * The dates of a schedule within some days but for its `specialDays`, if they follow from its rule alone: always at one
 * time, and none reaches into another day that counts. Null otherwise; `slotsOf` says the same of every schedule, at ten times the cost.
 */
export function plainDates(schedule: Dates, { first, last }: NumberedDays, special: ReadonlySet<number>): PlainDates | null {
  const { kind, start, rule, allDay, durationMinutes = UNKNOWN_DURATION_MINUTES, pauses = [] } = schedule;
  if (start === undefined || rule === undefined || allDay || durationMinutes >= MINUTES_OF_A_DAY) return null;
  const parsed = parseRule(rule);
  if (parsed.hours.length > 0 || parsed.minutes.length > 0) return null;
  const begin = parseLocal(start);
  const startMinute = begin - dayOfMinute(begin) * MINUTES_OF_A_DAY;
  const overMinute = startMinute + durationMinutes;
  if (startMinute < NIGHT_OF_CHANGE.to || overMinute > MINUTES_OF_A_DAY + NIGHT_OF_CHANGE.from) return null;
  const days = ruleMinutes(parsed, begin, first, last).map(dayOfMinute);
  return {
    days: pauses.length > 0 || special.size > 0 ? days.filter((day) => !special.has(day) && !isPaused(pauses, day)) : days,
    parts: partsOfMinutes(startMinute, kind === 'OPENING_HOURS' ? durationMinutes : 1),
    startMinute,
    overMinute,
  };
}
