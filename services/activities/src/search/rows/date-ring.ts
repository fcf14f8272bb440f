import { timesOfDay, type TimeOfDay } from '../filter/time-of-day.js';

/**
 * Days are kept as bits of a ring, three for each day (morning, afternoon, evening). It has room for more days than
 * `derivedDays`, so no two of them share a bit, and it is a whole number of weeks.
 */
export const RING_DAYS = 840;
export const RING_BITS = RING_DAYS * timesOfDay.length;

const MILLISECONDS_A_DAY = 86_400_000;

const MOST_KNOWN = 10_000;
const known = new Map<string, number>();

/** Days since 1 January 1970 of YYYY-MM-DD. Kept in mind, since the same few days are asked for again and again. */
export function dayNumber(day: string): number {
  const before = known.get(day);
  if (before !== undefined) return before;
  const number = Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY;
  if (known.size > MOST_KNOWN) known.clear();
  known.set(day, number);
  return number;
}

/** YYYY-MM-DD of days since 1 January 1970. */
export function dayOfNumber(number: number): string {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Bits of a ring being filled. */
export class DateRing {
  readonly #bytes = Buffer.alloc(RING_BITS / 8);

  add(day: number, part: number): void {
    const bit = ringBit(day, part);
    this.#bytes[bit >> 3] = (this.#bytes[bit >> 3] ?? 0) | (128 >> (bit & 7));
  }

  /** As PostgreSQL reads `bit varying`. */
  toSql(): string {
    return `X${this.#bytes.toString('hex')}`;
  }
}

export function ringBit(day: number, part: number): number {
  return (((day % RING_DAYS) + RING_DAYS) % RING_DAYS) * timesOfDay.length + part;
}

/** Where in `timesOfDay`. */
export const partOf = (time: TimeOfDay): number => timesOfDay.indexOf(time);
