import { isPaused } from '../../holiday/is-paused.js';
import { UNKNOWN_DURATION_MINUTES, type Dates } from '../../occurrence/expand-schedule.js';
import { MINUTES_OF_A_DAY, dayOfMinute, parseLocal } from '../../recurrence/local-minute.js';
import { parseRule } from '../../recurrence/parse-rule.js';
import { ruleMinutes } from '../../recurrence/rule-minutes.js';
import { dayNumber } from './date-ring.js';
import type { DayRange } from './horizon.js';
import { partsOfMinutes } from './parts-of-day.js';

/** A part of a day at which an offer can be visited. */
export interface PlainSlot {
  /** Days since 1970. */
  day: number;
  /** Position in `timesOfDay`. */
  part: number;
  /** When the date begins, in minutes on the wall clock since that day began; negative when it began on a day before. */
  startMinute: number;
  /** When it is over, in minutes on the wall clock since that day began; more than a day has when it is over later. */
  overMinute: number;
}

/** Between these minutes of a night the clocks may change, so what lasts into them is not over when its length says. */
export const NIGHT_OF_CHANGE = { from: 120, to: 180 } as const;

/**
 * The slots of a schedule within some days, if they follow from its rule alone: nothing about single dates, and none
 * reaches into another day that counts. Null otherwise; `slotsOf` says the same of every schedule, at ten times the cost.
 */
export function plainSlots(schedule: Dates, { from, to }: DayRange): PlainSlot[] | null {
  const { kind, start, rule, allDay, durationMinutes = UNKNOWN_DURATION_MINUTES, exceptions, extraDates, excludedDates = [], pauses = [] } = schedule;
  if (start === undefined || rule === undefined || allDay || durationMinutes >= MINUTES_OF_A_DAY) return null;
  if (exceptions?.length || extraDates?.length || excludedDates.length > 0) return null;
  const slots: PlainSlot[] = [];
  for (const minute of ruleMinutes(parseRule(rule), parseLocal(start), dayNumber(from), dayNumber(to))) {
    const day = dayOfMinute(minute);
    if (pauses.length > 0 && isPaused(pauses, day)) continue;
    const ofDay = minute - day * MINUTES_OF_A_DAY;
    const overMinute = ofDay + durationMinutes;
    if (ofDay < NIGHT_OF_CHANGE.to || overMinute > MINUTES_OF_A_DAY + NIGHT_OF_CHANGE.from) return null;
    for (const part of partsOfMinutes(ofDay, kind === 'OPENING_HOURS' ? durationMinutes : 1)) slots.push({ day, part, startMinute: ofDay, overMinute });
  }
  return slots;
}
