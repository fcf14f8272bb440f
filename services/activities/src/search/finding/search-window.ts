import { addDays, berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

import type { OfferFilter } from '../filter/offer-filter.input.js';
import { timesOfDay } from '../filter/time-of-day.js';
import { weekdays } from '../filter/weekday.js';
import { DateRing, RING_BITS, RING_DAYS, dayNumber, dayOfNumber, partOf, ringBit } from '../rows/date-ring.js';
import { ALL_DAYS, searchableDays, type DayRange } from '../rows/horizon.js';

/** The days a search looks at, as search rows hold them. */
export interface SearchWindow {
  /** Bits of all days that need no look at the clock. */
  mask: string;
  /** The same in two runs, because the ring has an end: each with the bit it begins at, and the first day of that run. */
  runs: { mask: string; firstBit: number; firstDay: number }[];
  /** Days on which the minute counts: today, and yesterday for what still goes on; empty when the past was asked for or today is not meant. */
  clockDays: string[];
  /** Their bits: most offers have nothing on them and need not be looked up. */
  clockMask: string;
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
  const begin = dayNumber(first);
  const runs: SearchWindow['runs'] = [];
  const whole = new DateRing();
  let run: DateRing | undefined;
  for (let day = begin; day <= dayNumber(last); day += 1) {
    if (run === undefined || day % RING_DAYS === 0) {
      if (run) close(runs, run);
      run = new DateRing();
      runs.push({ mask: '', firstBit: ringBit(day, 0), firstDay: day });
    }
    if (!wanted(day) || (upcoming && dayOfNumber(day) === today)) continue;
    for (const part of parts) {
      run.add(day, part);
      whole.add(day, part);
    }
  }
  if (run) close(runs, run);
  const clockDays = upcoming ? [...(from == null ? [addDays(today, -1)] : []), ...(first <= today && today <= last ? [today] : [])] : [];
  const wantedClockDays = to != null && to < today ? [] : clockDays.filter((day) => wanted(dayNumber(day)));
  const clock = new DateRing();
  for (const day of wantedClockDays) for (const part of parts) clock.add(dayNumber(day), part);
  return {
    mask: whole.toSql(),
    runs,
    beyond: {
      before: from != null && from < searchable.from ? { from, to: earlier(to ?? ALL_DAYS.to, addDays(searchable.from, -1)) } : null,
      after: to == null || to > searchable.to ? { from: later(from ?? today, addDays(searchable.to, 1)), to: to ?? ALL_DAYS.to } : null,
    },
    weekdays: wantedDays?.length ? wantedDays.map((day) => weekdays.indexOf(day) + 1) : null,
    clockDays: wantedClockDays,
    clockMask: clock.toSql(),
    parts,
    byAppointment: to == null || to >= today,
  };
}

function close(runs: SearchWindow['runs'], ring: DateRing): void {
  const run = runs.at(-1);
  if (run) run.mask = ring.toSql();
}

const MONDAY_IN_1970 = 4;

function weekdayOf(day: number) {
  const weekday = weekdays[(((day - MONDAY_IN_1970) % 7) + 7) % 7];
  if (!weekday) throw new RangeError(`No day of the week: ${day}`);
  return weekday;
}

const later = (one: string, other: string): string => (one > other ? one : other);
const earlier = (one: string, other: string): string => (one < other ? one : other);

/** No bit of the ring. */
export const NO_BITS = `X${'0'.repeat(RING_BITS / 4)}`;
