import { addDays, berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

import type { OfferFilter } from '../filter/offer-filter.input.js';
import { timesOfDay } from '../filter/time-of-day.js';
import { weekdays } from '../filter/weekday.js';
import { dayNumber, dayOfNumber, partOf } from '../rows/date-ring.js';
import { ALL_DAYS, searchableDays, type DayRange } from '../rows/horizon.js';
import { ringRuns, type RingRun } from './ring-run.js';

/** The days a search looks at, as search rows hold them. */
export interface SearchWindow {
  /** The days that need no look at the clock. */
  runs: RingRun[];
  /** Days on which the minute counts: today, and yesterday for what still goes on; empty when the past was asked for or today is not meant. */
  clockDays: string[];
  /** The same in the ring: most offers have nothing on them and need not be looked up. */
  clockRuns: RingRun[];
  /** Days beyond the ring, where only single dates are known: before it, after it. */
  beyond: { before: DayRange | null; after: DayRange | null };
  /** ISO numbers of the days of the week that are wanted, 1 for Monday; null for all. */
  weekdays: number[] | null;
  /** Positions in `timesOfDay` that are wanted. */
  parts: number[];
  /** Whether offers by appointment belong to it: unless it lies in the past. */
  byAppointment: boolean;
}

export function searchWindow({ from, to, weekdays: wantedDays, timeOfDay }: OfferFilter, now: Date): SearchWindow {
  const today = berlinDay(now);
  const searchable = searchableDays(today);
  const first = later(from ?? today, searchable.from);
  const last = earlier(to ?? searchable.to, searchable.to);
  const upcoming = from == null || from >= today;
  const parts = (timeOfDay?.length ? timeOfDay : timesOfDay).map(partOf);
  const wanted = (day: number): boolean => !wantedDays?.length || wantedDays.includes(weekdayOf(day));
  const clockDays = upcoming ? [...(from == null ? [addDays(today, -1)] : []), ...(first <= today && today <= last ? [today] : [])] : [];
  const wantedClockDays = to != null && to < today ? [] : clockDays.filter((day) => wanted(dayNumber(day)));
  const needsNoClock = (day: number): boolean => wanted(day) && !(upcoming && dayOfNumber(day) === today);
  const isOnClock = (day: number): boolean => wantedClockDays.includes(dayOfNumber(day));
  return {
    runs: ringRuns(dayNumber(first), dayNumber(last), needsNoClock, parts),
    clockRuns: ringRuns(dayNumber(today) - 1, dayNumber(today), isOnClock, parts),
    beyond: {
      before: from != null && from < searchable.from ? { from, to: earlier(to ?? ALL_DAYS.to, addDays(searchable.from, -1)) } : null,
      after: to == null || to > searchable.to ? { from: later(from ?? today, addDays(searchable.to, 1)), to: to ?? ALL_DAYS.to } : null,
    },
    weekdays: wantedDays?.length ? wantedDays.map((day) => weekdays.indexOf(day) + 1) : null,
    clockDays: wantedClockDays,
    parts,
    byAppointment: to == null || to >= today,
  };
}

const MONDAY_IN_1970 = 4;

function weekdayOf(day: number) {
  const weekday = weekdays[(((day - MONDAY_IN_1970) % 7) + 7) % 7];
  if (!weekday) throw new RangeError(`No day of the week: ${day}`);
  return weekday;
}

const later = (one: string, other: string): string => (one > other ? one : other);
const earlier = (one: string, other: string): string => (one < other ? one : other);
