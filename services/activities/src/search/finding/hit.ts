import type { Candidate } from './candidate.js';

/** An offer in its place in a list. */
export interface Hit extends Candidate {
  /** The day of the date that counts for it, YYYY-MM-DD; null by appointment. */
  day: string | null;
  /** When that date begins, in milliseconds since 1970; `NO_START` by appointment, and where the order does not depend on it. */
  startsAt: number;
  /** The slot of that date in the order of time, for sorting by SOONEST. */
  order: number;
  /** How well it suits, for sorting by BEST; higher is better. */
  score: number;
}

/** Sort key of a hit: numbers in the order of the sort, then its id. */
export type HitKey = readonly [stale: number, first: number, second: number, third: number, id: string];

/** Later than any date. */
export const NO_START = 8_640_000_000_000_000;

/** Where a hit stands in each order. */
export const KEYS = {
  NEAREST: ({ stale, metres, startsAt, id }: Hit): HitKey => [Number(stale), metres, startsAt, 0, id],
  SOONEST: ({ stale, metres, order, startsAt, id }: Hit): HitKey => [Number(stale), order, startsAt, metres, id],
  BEST: ({ stale, metres, score, id }: Hit): HitKey => [Number(stale), -score, metres, 0, id],
} as const;

export function compareKeys(left: HitKey, right: HitKey): number {
  for (const [at, value] of left.entries()) {
    const other = right[at] ?? value;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
