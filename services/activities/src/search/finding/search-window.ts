import { addDays, berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

import { localMinuteOf } from '../../occurrence/local-time.js';
import { MINUTES_OF_A_DAY } from '../../recurrence/local-minute.js';
import type { OfferFilter } from '../filter/offer-filter.input.js';
import { timesOfDay } from '../filter/time-of-day.js';
import { weekdays } from '../filter/weekday.js';
import { dayNumber, dayOfNumber, partOf } from '../rows/date-ring.js';
import { ALL_DAYS, searchableDays, surelyNear, type DayRange } from '../rows/horizon.js';
import { patternBit, weekdayOf } from '../rows/near-ring.js';
import { ringRuns, type RingRun } from './ring-run.js';

/** The days a search looks at, as search rows hold them. */
export interface SearchWindow {
  /** The first and last day on which repeated dates are searched; the last comes first when there is none. */
  days: DayRange;
  /** Whether a day of these, by its number, is wanted and needs no look at the clock. */
  isWanted: (day: number) => boolean;
  /** Of these the days that search rows hold themselves, in order. */
  nearDays: number[];
  /** What rows must have to be looked up further away; null when they hold all wanted days themselves. */
  far: FarWindow | null;
  /** All days in the ring that need no look at the clock. */
  runs: RingRun[];
  /** Days on which the minute counts: today, and yesterday for what still goes on; empty when the past was asked for or today is not meant. */
  clockDays: string[];
  /** What the clock shows, in minutes since each of these days began. */
  clockMinutes: number[];
  /** The same days in the ring: most offers have nothing on them and need not be looked up. */
  clockRuns: RingRun[];
  /** Days beyond the ring, where only single dates are known: before it, after it. */
  beyond: { before: DayRange | null; after: DayRange | null };
  /** ISO numbers of the days of the week that are wanted, 1 for Monday; null for all. */
  weekdays: number[] | null;
  /** Positions in `timesOfDay` that are wanted, in order. */
  parts: number[];
  /** Whether offers by appointment belong to it: unless it lies in the past. */
  byAppointment: boolean;
}

export interface FarWindow {
  /** Offers whose last date lies before this day have none in the window. */
  from: string;
  /** The parts of days of the week of which an offer must have one; see `patternBit`. */
  pattern: number;
  /** Whether any of these days come before the near ones. */
  beginsEarlier: boolean;
}

export function searchWindow({ from, to, weekdays: wantedDays, timeOfDay }: OfferFilter, now: Date): SearchWindow {
  const today = berlinDay(now);
  const searchable = searchableDays(today);
  const days = { from: later(from ?? today, searchable.from), to: earlier(to ?? searchable.to, searchable.to) };
  const [first, last, todayNumber] = [dayNumber(days.from), dayNumber(days.to), dayNumber(today)];
  const upcoming = from == null || from >= today;
  const parts = (timeOfDay?.length ? timeOfDay : timesOfDay).map(partOf).toSorted((left, right) => left - right);
  const isOnWeekday = (day: number): boolean => !wantedDays?.length || wantedDays.includes(weekdays[weekdayOf(day)] ?? 'MONDAY');
  const isWanted = (day: number): boolean => isOnWeekday(day) && !(upcoming && day === todayNumber);
  const clockDays = upcoming ? [...(from == null ? [addDays(today, -1)] : []), ...(days.from <= today && today <= days.to ? [today] : [])] : [];
  const wantedClockDays = to != null && to < today ? [] : clockDays.filter((day) => isOnWeekday(dayNumber(day)));
  const near = surelyNear(today);
  const beyond = {
    before: from != null && from < searchable.from ? { from, to: earlier(to ?? ALL_DAYS.to, addDays(searchable.from, -1)) } : null,
    after: to == null || to > searchable.to ? { from: later(from ?? today, addDays(searchable.to, 1)), to: to ?? ALL_DAYS.to } : null,
  };
  const isFar = beyond.before !== null || beyond.after !== null || days.from < near.from || days.to > near.to;
  const aWeekOfThem = beyond.before || beyond.after || last - first >= 6 ? numbers(first, first + 6) : numbers(first, last);
  return {
    days,
    isWanted,
    nearDays: numbers(dayNumber(later(days.from, near.from)), dayNumber(earlier(days.to, near.to))).filter(isWanted),
    far: isFar ? { from: beyond.before?.from ?? days.from, pattern: patternOf(aWeekOfThem.filter(isOnWeekday), parts), beginsEarlier: beyond.before !== null || days.from < near.from } : null,
    runs: ringRuns(first, last, isWanted, parts),
    clockDays: wantedClockDays,
    clockMinutes: wantedClockDays.map((day) => localMinuteOf(now.getTime()) - dayNumber(day) * MINUTES_OF_A_DAY),
    clockRuns: ringRuns(todayNumber - 1, todayNumber, (day) => wantedClockDays.includes(dayOfNumber(day)), parts),
    beyond,
    weekdays: wantedDays?.length ? wantedDays.map((day) => weekdays.indexOf(day) + 1) : null,
    parts,
    byAppointment: to == null || to >= today,
  };
}

function patternOf(days: readonly number[], parts: readonly number[]): number {
  return days.flatMap((day) => parts.map((part) => patternBit(weekdayOf(day), part))).reduce((mask, bit) => mask | bit, 0);
}

/** From the first to the last, both inclusive; none when the last comes first. */
const numbers = (first: number, last: number): number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);

const later = (one: string, other: string): string => (one > other ? one : other);
const earlier = (one: string, other: string): string => (one < other ? one : other);
