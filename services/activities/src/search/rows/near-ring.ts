import { timesOfDay } from '../filter/time-of-day.js';

/** The bits of a bigint: one for each of the `nearDays`, so no two of them share one. */
export const NEAR_DAYS = 64;

/** The bit of a day, given as days since 1970. */
export function nearBit(day: number): bigint {
  return 1n << BigInt(((day % NEAR_DAYS) + NEAR_DAYS) % NEAR_DAYS);
}

/** The columns of a search row that hold these bits, in the order of `timesOfDay`. */
export const NEAR_COLUMNS = ['mornings', 'afternoons', 'evenings'] as const;

/** As PostgreSQL takes it for a bigint, whose highest bit is its sign. */
export function toBigint(mask: bigint): string {
  return String(BigInt.asIntN(64, mask));
}

const MONDAY_IN_1970 = 4;

/** From 0 for Monday to 6. */
export function weekdayOf(day: number): number {
  return (((day - MONDAY_IN_1970) % 7) + 7) % 7;
}

/** The bit of a part of a day of the week in a row's `pattern`. */
export function patternBit(weekday: number, part: number): number {
  return 1 << (weekday * timesOfDay.length + part);
}
