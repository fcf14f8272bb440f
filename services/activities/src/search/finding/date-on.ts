import { daysOf } from '../../occurrence/days-of.js';
import { expandSchedule, type Dates, type ExpandedOccurrence } from '../../occurrence/expand-schedule.js';
import { dayNumber } from '../rows/date-ring.js';
import { partsOfDay } from '../rows/parts-of-day.js';
import type { SearchWindow } from './search-window.js';

/** The date on an offer's first day (YYYY-MM-DD) in a window: the first that fits, one that takes place before a cancelled one. */
export function dateOn(schedules: readonly Dates[], day: string, window: SearchWindow, now: Date): ExpandedOccurrence | null {
  const byClock = window.clockDays.includes(day);
  const dates = schedules.flatMap((schedule) =>
    expandSchedule(schedule, day, day).filter((occurrence) => {
      const { first } = daysOf(occurrence);
      const parts = partsOfDay(occurrence, schedule.kind === 'OPENING_HOURS', dayNumber(first) === dayNumber(day));
      return parts.some((part) => window.parts.includes(part)) && (!byClock || occurrence.overAt > now);
    }),
  );
  return dates.toSorted(byStatusAndStart)[0] ?? null;
}

function byStatusAndStart(left: ExpandedOccurrence, right: ExpandedOccurrence): number {
  const cancelled = Number(left.status === 'CANCELLED') - Number(right.status === 'CANCELLED');
  return cancelled || left.startsAt.getTime() - right.startsAt.getTime() || (left.originalStart < right.originalStart ? -1 : 1);
}
