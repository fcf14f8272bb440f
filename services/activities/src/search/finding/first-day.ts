import { addDays } from '@miteinander/kit/scalars/berlin-time.js';

import { daysOf } from '../../occurrence/days-of.js';
import { expandSchedule, type Dates, type ExpandedOccurrence } from '../../occurrence/expand-schedule.js';
import { dayNumber, dayOfNumber } from '../rows/date-ring.js';
import type { DayRange } from '../rows/horizon.js';
import { partsOfDay } from '../rows/parts-of-day.js';
import type { SearchWindow } from './search-window.js';

/** How far is looked in turn: most offers come weekly or monthly. */
const LOOK_AHEAD_DAYS = [14, 60];

/**
 * The day of the first date in a window, YYYY-MM-DD: of one that takes place, else of the first cancelled one, else null.
 * Only a few days are looked at unless they have none.
 */
export function firstDay(schedules: readonly Dates[], window: SearchWindow, now: Date): string | null {
  let cancelled = Infinity;
  for (const { range, singleOnly } of stretches(window)) {
    let taking = Infinity;
    for (const schedule of schedules) {
      if (singleOnly && schedule.rule !== undefined) continue;
      const opening = schedule.kind === 'OPENING_HOURS';
      for (const occurrence of expandSchedule(schedule, range.from, range.to)) {
        const day = firstDayOf(occurrence, opening, range, window, now);
        if (day === null) continue;
        if (occurrence.status === 'CANCELLED') cancelled = Math.min(cancelled, day);
        else taking = Math.min(taking, day);
      }
    }
    if (taking !== Infinity) return dayOfNumber(taking);
  }
  return cancelled === Infinity ? null : dayOfNumber(cancelled);
}

/** The days of a window in order, the nearest in short stretches. */
function* stretches({ days, clockDays, beyond }: SearchWindow): Generator<{ range: DayRange; singleOnly: boolean }> {
  if (beyond.before) yield { range: beyond.before, singleOnly: true };
  // Yesterday, on the clock, comes before the window; and a window may end with it.
  const [from, to] = clockDays.length > 0 ? [earliest([...clockDays, days.from]), latest([...clockDays, days.to])] : [days.from, days.to];
  const ends = [...LOOK_AHEAD_DAYS.map((ahead) => addDays(from, ahead)).filter((day) => day < to), to];
  let begin = from;
  for (const end of ends) {
    if (begin <= end) yield { range: { from: begin, to: end }, singleOnly: false };
    begin = addDays(end, 1);
  }
  if (beyond.after) yield { range: beyond.after, singleOnly: true };
}

function firstDayOf(occurrence: ExpandedOccurrence, opening: boolean, range: DayRange, window: SearchWindow, now: Date): number | null {
  const days = daysOf(occurrence);
  const first = dayNumber(days.first);
  const last = Math.min(dayNumber(days.last), dayNumber(range.to));
  for (let day = Math.max(first, dayNumber(range.from)); day <= last; day += 1) {
    const byClock = window.clockDays.includes(dayOfNumber(day));
    if (byClock ? occurrence.overAt <= now : !window.isWanted(day)) continue;
    if (partsOfDay(occurrence, opening, day === first).some((part) => window.parts.includes(part))) return day;
  }
  return null;
}

const earliest = (days: readonly string[]): string => days.toSorted()[0] ?? '';
const latest = (days: readonly string[]): string => days.toSorted().at(-1) ?? '';
