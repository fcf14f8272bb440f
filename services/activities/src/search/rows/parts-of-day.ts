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
  const [hour, minute] = timeOf(occurrence.localStart);
  const first = partAt(hour);
  if (!opening) return [first];
  const minutes = (occurrence.overAt.getTime() - occurrence.startsAt.getTime()) / 60_000;
  const lastMinute = Math.min(hour * 60 + minute + minutes - 1, 24 * 60 - 1);
  const last = Math.max(first, partAt(Math.floor(lastMinute / 60)));
  return ALL.slice(first, last + 1);
}

function partAt(hour: number): number {
  if (hour < AFTERNOON_HOUR) return 0;
  return hour < EVENING_HOUR ? 1 : 2;
}

function timeOf(local: string): [hour: number, minute: number] {
  return [Number(local.slice(11, 13)), Number(local.slice(14, 16))];
}
