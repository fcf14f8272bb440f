import { addDays, germanClock, germanDay } from '../../base/words/german-day.js';
import type { Dates } from '../../base/words/when-in-words.js';
import type { BundleDate } from '../matching/match.js';

const MINUTE = 60_000;

/** The moment at which a German clock shows a day and time, YYYY-MM-DDTHH:MM. */
export function momentOf(local: string): Date {
  const guess = new Date(`${local}Z`);
  const { hour, minute } = germanClock(guess);
  const shown = new Date(`${germanDay(guess)}T00:00Z`).getTime() + (hour * 60 + minute) * MINUTE;
  return new Date(2 * guess.getTime() - shown);
}

/** A date of the bundle, which is a German wall clock, as moments. */
export function datesOf({ start, minutes }: BundleDate): Dates {
  const allDay = !start.includes('T');
  if (allDay) return { start: momentOf(`${start}T00:00`).toISOString(), end: momentOf(`${addDays(start, 1)}T00:00`).toISOString(), allDay };
  const begins = momentOf(start);
  return { start: begins.toISOString(), end: minutes === undefined ? null : new Date(begins.getTime() + minutes * MINUTE).toISOString(), allDay };
}
