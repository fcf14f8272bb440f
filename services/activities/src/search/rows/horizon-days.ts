import { dayNumber } from './date-ring.js';
import { derivedDays, minuteDays, nearDays, surelyInRing, type DayRange } from './horizon.js';

/** Days by their numbers too, both inclusive. */
export interface NumberedDays extends DayRange {
  first: number;
  last: number;
}

/** Everything about the days that follows from today, worked out once for many offers. */
export interface Horizon {
  derived: NumberedDays;
  near: NumberedDays;
  minute: NumberedDays;
  inRing: NumberedDays;
}

/** @param today YYYY-MM-DD. */
export function horizonOf(today: string): Horizon {
  const numbered = ({ from, to }: DayRange): NumberedDays => ({ from, to, first: dayNumber(from), last: dayNumber(to) });
  return { derived: numbered(derivedDays(today)), near: numbered(nearDays(today)), minute: numbered(minuteDays(today)), inRing: numbered(surelyInRing(today)) };
}

/** Whether a slot lies on one of these days. */
export const within = ({ first, last }: NumberedDays) => ({ day }: { day: number }): boolean => day >= first && day <= last;
