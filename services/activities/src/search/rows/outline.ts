import { MINUTES_OF_A_DAY } from '../../recurrence/local-minute.js';
import { within, type NumberedDays } from './horizon-days.js';
import { NEAR_DAYS, patternBit, weekdayOf } from './near-ring.js';
import { nearDatesOf, type NearDate } from './near-dates.js';
import { NIGHT_OF_CHANGE, type PlainDates } from './plain-dates.js';
import type { Slot } from './slots-of.js';

/** What a search row itself knows of its offer's dates, cancelled ones included: enough for most questions. */
export interface Outline {
  /** By part of the day, the near days as bits; see `nearBit`. */
  near: [mornings: bigint, afternoons: bigint, evenings: bigint];
  /** On which parts of which days of the week any date lies, near or far; see `patternBit`. */
  pattern: number;
  /** The last day on which any date is known, as days since 1970; null when none is. */
  lastDay: number | null;
  /** When near dates begin, in minutes of their days; 0 when there is none, or when they are irregular. */
  startMinute: number;
  /** When the latest of the near dates is over, in minutes of its day; 0 when there is none. */
  overMinute: number;
  /** That this is not all: near dates begin or are over at different times, last several days or are cancelled. */
  irregular: boolean;
  /** Then all of them; null when clocks may not tell when one is over, and when nothing is irregular. */
  dates: NearDate[] | null;
}

const LONGEST = 32_767;

/** The outline of an offer's dates: those by rule alone, and the slots of all others. */
export function outline(plain: readonly PlainDates[], detailed: readonly Slot[], nearDays: NumberedDays): Outline {
  const isNear = within(nearDays);
  // Low and high half of each part of the day: numbers are far quicker than bigints.
  const halves = new Int32Array(6);
  let [pattern, lastDay] = [0, -Infinity];
  const starts = { first: Infinity, last: -Infinity };
  const ends = { first: Infinity, last: 0 };
  const add = (day: number, part: number, { startMinute, overMinute }: { startMinute: number; overMinute: number }): void => {
    pattern |= patternBit(weekdayOf(day), part);
    lastDay = Math.max(lastDay, day);
    if (!isNear({ day })) return;
    const bit = day % NEAR_DAYS;
    const half = part * 2 + (bit >> 5);
    halves[half] = (halves[half] ?? 0) | (1 << (bit & 31));
    starts.first = Math.min(starts.first, startMinute);
    starts.last = Math.max(starts.last, startMinute);
    ends.first = Math.min(ends.first, overMinute);
    ends.last = Math.max(ends.last, overMinute);
  };
  for (const dates of plain) for (const day of dates.days) for (const part of dates.parts) add(day, part, dates);
  for (const slot of detailed) add(slot.day, slot.part, slot);
  const isAlike = starts.first === starts.last && ends.first === ends.last && ends.last <= LONGEST && !isAmbiguous(ends.last);
  const irregular = ends.last > 0 && (!isAlike || detailed.some((slot) => slot.cancelled && isNear(slot)));
  const dates = irregular ? nearDatesOf(plain, detailed, isNear) : [];
  return {
    near: [joined(halves, 0), joined(halves, 1), joined(halves, 2)],
    pattern,
    lastDay: lastDay === -Infinity ? null : lastDay,
    startMinute: irregular || ends.last === 0 ? 0 : starts.first,
    overMinute: Math.min(ends.last, LONGEST),
    irregular,
    dates: irregular && !dates.some(({ overMinute }) => isAmbiguous(overMinute)) ? dates : null,
  };
}

/** Once a year clocks show these minutes twice. */
function isAmbiguous(minute: number): boolean {
  const ofDay = minute % MINUTES_OF_A_DAY;
  return ofDay > NIGHT_OF_CHANGE.from && ofDay <= NIGHT_OF_CHANGE.to;
}

function joined(halves: Int32Array, part: number): bigint {
  const [low, high] = [halves[part * 2] ?? 0, halves[part * 2 + 1] ?? 0];
  return low === 0 && high === 0 ? 0n : (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
}
