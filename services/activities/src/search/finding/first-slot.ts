import { timesOfDay } from '../filter/time-of-day.js';
import { dayNumber, dayOfNumber } from '../rows/date-ring.js';
import type { DayRange } from '../rows/horizon.js';
import { slotsBetween, slotsByClock } from './slots-apart.js';
import type { Parameters } from './parameters.js';
import { bitsOf, type RingRun } from './ring-run.js';
import type { SearchWindow } from './search-window.js';

/** The first part of a day in the window at which an offer can be visited. */
export interface FirstSlot {
  /** YYYY-MM-DD; null by appointment. */
  day: string | null;
  /** Sorts slots in time; by appointment comes last. */
  order: number;
}

export const BY_APPOINTMENT: FirstSlot = { day: null, order: 2 ** 31 - 1 };

const PARTS = timesOfDay.length;

/** The number says where the slot was found: which run of the ring, beyond it, or by the clock; and whether it is cancelled. */
const RUN = 10_000;
const BEYOND = 500_000;
const CLOCK = 1_000_000;
const CANCELLED = 2_000_000;

/**
 * SQL for the first slot of the offer in `row`, of which `offer` is the `search_offer`, as one integer: one that takes place before one that is cancelled,
 * zero when there is none. `readFirstSlot` makes a day of it.
 */
export function firstSlotSql(now: Date, window: SearchWindow, parameters: Parameters): string {
  const inTime = (column: string, cancelled: boolean): string[] => [
    ...(window.beyond.before ? [slotBeyond(window.beyond.before, window, cancelled, parameters)] : []),
    ...(window.clockDays.length > 0 ? [clockSlot(column, now, window, cancelled, parameters)] : []),
    ...window.runs.map((run, at) => ringSlot(column, run, at * RUN + (cancelled ? CANCELLED : 0), parameters)),
    ...(window.beyond.after ? [slotBeyond(window.beyond.after, window, cancelled, parameters)] : []),
  ];
  return `coalesce(${[...inTime('offer.dates', false), ...inTime('offer.cancelled_dates', true), '0'].join(', ')})`;
}

function ringSlot(column: string, run: RingRun, base: number, parameters: Parameters): string {
  return `${base} + nullif(position(B'1' in ${bitsOf(column, run, parameters)}), 0)`;
}

function clockSlot(column: string, now: Date, window: SearchWindow, cancelled: boolean, parameters: Parameters): string {
  const lastDay = parameters.add(window.clockDays.at(-1), 'date');
  const base = CLOCK + (cancelled ? CANCELLED : 0);
  const slot = `(select ${base} + min((slot.day - ${lastDay}) * ${PARTS} + slot.part) ${slotsByClock(now, window, parameters)} and slot.cancelled = ${cancelled})`;
  const some = window.clockRuns.map((run) => `bit_count(${bitsOf(column, run, parameters)}) > 0`);
  return `case when ${some.join(' or ')} then ${slot} end`;
}

function slotBeyond(days: DayRange, window: SearchWindow, cancelled: boolean, parameters: Parameters): string {
  const base = BEYOND + (cancelled ? CANCELLED : 0);
  return `(select ${base} + min((slot.day - date '1970-01-01') * ${PARTS} + slot.part) ${slotsBetween(days, window, parameters)} and slot.cancelled = ${cancelled})`;
}

export function readFirstSlot(number: number, window: SearchWindow): FirstSlot {
  if (number === 0) return BY_APPOINTMENT;
  const found = number % CANCELLED;
  const clockDay = window.clockDays.at(-1);
  // Yesterday lies before the last day of the clock, so its number is a little below CLOCK.
  if (clockDay !== undefined && found > CLOCK - 2 * PARTS) return slotAt(dayNumber(clockDay) * PARTS + found - CLOCK);
  if (found >= BEYOND) return slotAt(found - BEYOND);
  const run = window.runs[Math.floor(found / RUN)];
  if (!run) throw new RangeError(`No slot of this window: ${number}`);
  return slotAt(run.firstDay * PARTS + (found % RUN) - 1);
}

/** The slot of this place in `FirstSlot.order`. */
export function slotAt(order: number): FirstSlot {
  return { day: dayOfNumber(Math.floor(order / PARTS)), order };
}
