import { timesOfDay, type TimeOfDay } from '../filter/time-of-day.js';

/**
 * Days are kept as bits of a ring, three for each day (morning, afternoon, evening). It has room for more days than
 * `derivedDays`, so no two of them share a bit, and it is a whole number of weeks.
 */
export const RING_DAYS = 840;
export const RING_BITS = RING_DAYS * timesOfDay.length;

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1 January 1970 of YYYY-MM-DD. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

/** YYYY-MM-DD of days since 1 January 1970. */
export function dayOfNumber(number: number): string {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The ring that holds these slots, as PostgreSQL reads `bit varying`. */
export function ringOf(slots: readonly { day: number; part: number }[]): string {
  const bytes = Buffer.alloc(RING_BITS / 8);
  for (const { day, part } of slots) {
    const bit = ringBit(day, part);
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (128 >> (bit & 7));
  }
  return `X${bytes.toString('hex')}`;
}

export function ringBit(day: number, part: number): number {
  return (((day % RING_DAYS) + RING_DAYS) % RING_DAYS) * timesOfDay.length + part;
}

/** Where in `timesOfDay`. */
export const partOf = (time: TimeOfDay): number => timesOfDay.indexOf(time);
