import { MINUTES_OF_A_DAY } from '../../recurrence/local-minute.js';
import { nearDays } from './horizon.js';
import { nearBit, patternBit, weekdayOf } from './near-ring.js';
import { NIGHT_OF_CHANGE, type PlainSlot } from './plain-slots.js';
import type { Slot } from './slots-of.js';
import { within } from './within.js';

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
  /** That this is not all: near dates begin or are over at different times, last several days or are cancelled. `search_slot` tells them one by one. */
  irregular: boolean;
}

const LONGEST = 32_767;

/** The outline of an offer's slots as seen on `today` (YYYY-MM-DD): those by rule alone, and all others. */
export function outline(plain: readonly PlainSlot[], detailed: readonly Slot[], today: string): Outline {
  const isNear = within(nearDays(today));
  const near: Outline['near'] = [0n, 0n, 0n];
  let [pattern, lastDay] = [0, -Infinity];
  const starts = { first: Infinity, last: -Infinity };
  const ends = { first: Infinity, last: 0 };
  const add = (slot: PlainSlot): void => {
    pattern |= patternBit(weekdayOf(slot.day), slot.part);
    lastDay = Math.max(lastDay, slot.day);
    if (!isNear(slot)) return;
    near[slot.part as 0 | 1 | 2] |= nearBit(slot.day);
    starts.first = Math.min(starts.first, slot.startMinute);
    starts.last = Math.max(starts.last, slot.startMinute);
    ends.first = Math.min(ends.first, slot.overMinute);
    ends.last = Math.max(ends.last, slot.overMinute);
  };
  plain.forEach(add);
  detailed.forEach(add);
  const isAlike = starts.first === starts.last && ends.first === ends.last && ends.last <= LONGEST && !isAmbiguous(ends.last);
  const irregular = ends.last > 0 && (!isAlike || detailed.some((slot) => slot.cancelled && isNear(slot)));
  return {
    near,
    pattern,
    lastDay: lastDay === -Infinity ? null : lastDay,
    startMinute: irregular || ends.last === 0 ? 0 : starts.first,
    overMinute: Math.min(ends.last, LONGEST),
    irregular,
  };
}

/** Once a year clocks show these minutes twice. */
function isAmbiguous(minute: number): boolean {
  const ofDay = minute % MINUTES_OF_A_DAY;
  return ofDay > NIGHT_OF_CHANGE.from && ofDay <= NIGHT_OF_CHANGE.to;
}
