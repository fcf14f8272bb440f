import { addDays } from '@miteinander/kit/scalars/berlin-time.js';

/** Local days, YYYY-MM-DD, both inclusive. */
export interface DayRange {
  from: string;
  to: string;
}

/** What a search can look at: a year back for looking up, 13 months ahead for finding. */
export function searchableDays(today: string): DayRange {
  return { from: addDays(today, -366), to: addDays(today, 396) };
}

/**
 * The days whose dates are derived. They move on by whole months, so that most nights change nothing, and
 * reach far enough for every day of the month: `searchableDays` of the 31st lie within.
 */
export function derivedDays(today: string): DayRange {
  const month = monthOf(today);
  return { from: addDays(month, -366), to: addDays(month, 430) };
}

/** Where on the calendar nothing is too far away for a single date. */
export const ALL_DAYS: DayRange = { from: '1970-01-01', to: '2200-01-01' };

/** The coming days, which search rows hold themselves: as many as `NEAR_DAYS`. They too move on by whole months. */
export function nearDays(today: string): DayRange {
  const month = monthOf(today);
  return { from: addDays(month, -1), to: addDays(month, 62) };
}

/** Of `nearDays` those that rows answer for even when they were derived in the month before, as they may be in the first days of a month. */
export function surelyNear(today: string): DayRange {
  const beginning = Number(today.slice(8)) < 15;
  return { from: nearDays(today).from, to: nearDays(beginning ? monthOf(addDays(monthOf(today), -1)) : today).to };
}

/** The days for which irregular dates are kept to the minute: those still going on, and enough ahead for a fortnight without a nightly run. */
export function minuteDays(today: string): DayRange {
  return { from: addDays(today, -1), to: addDays(today, 14) };
}

/** The days on which the ring answers for every search of this month and of the first half of the next. */
export function surelyInRing(today: string): DayRange {
  const month = monthOf(today);
  return { from: searchableDays(addDays(month, 45)).from, to: searchableDays(month).to };
}

const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;
