import type { ExpandedOccurrence } from '../../occurrence/expand-schedule.js';

const ALL = [0, 1, 2];
const AFTERNOON_HOUR = 12;
const EVENING_HOUR = 17;

/**
 * The parts of a day (as positions in `timesOfDay`) at which one can come: when it begins; for opening hours every part
 * they touch; all for whole days and for every further day of something that lasts several.
 */
export function partsOfDay(occurrence: ExpandedOccurrence, opening: boolean, firstDay: boolean): readonly number[] {
  if (occurrence.allDay || !firstDay) return ALL;
  const minute = Number(occurrence.localStart.slice(11, 13)) * 60 + Number(occurrence.localStart.slice(14, 16));
  return partsOfMinutes(minute, opening ? (occurrence.overAt.getTime() - occurrence.startsAt.getTime()) / 60_000 : 1);
}

/** The parts that are touched by so many minutes from a minute of the day on, as far as the day goes. */
export function partsOfMinutes(minute: number, minutes: number): readonly number[] {
  const first = partAt(minute);
  const last = partAt(Math.min(minute + minutes, 24 * 60) - 1);
  return ALL.slice(first, Math.max(first, last) + 1);
}

function partAt(minute: number): number {
  if (minute < AFTERNOON_HOUR * 60) return 0;
  return minute < EVENING_HOUR * 60 ? 1 : 2;
}
