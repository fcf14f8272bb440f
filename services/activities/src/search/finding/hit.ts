import type { ExpandedOccurrence } from '../../occurrence/expand-schedule.js';
import type { Candidate } from './candidate.js';

/** An offer in its place in a list. */
export interface Hit extends Candidate {
  stale: boolean;
  /** The date that counts for it; null by appointment. */
  date: ExpandedOccurrence | null;
  /** How well it suits, for sorting by BEST; higher is better. */
  score: number;
}

/** Sort key of a hit: numbers in the order of the sort, then its id. */
export type HitKey = readonly [stale: number, first: number, second: number, third: number, id: string];

/** Begins later than any date. */
const NO_START = 8_640_000_000_000_000;

/** Where a hit stands in each order. */
export const KEYS = {
  NEAREST: ({ stale, metres, date, id }: Hit): HitKey => [Number(stale), metres, startOf(date), 0, id],
  SOONEST: ({ stale, metres, slot, date, id }: Hit): HitKey => [Number(stale), slot.order, startOf(date), metres, id],
  BEST: ({ stale, metres, score, id }: Hit): HitKey => [Number(stale), -score, metres, 0, id],
} as const;

function startOf(date: ExpandedOccurrence | null): number {
  return date?.startsAt.getTime() ?? NO_START;
}

export function compareKeys(left: HitKey, right: HitKey): number {
  for (const [at, value] of left.entries()) {
    const other = right[at] ?? value;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
