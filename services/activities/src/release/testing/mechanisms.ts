import { release, type Unreleased } from '../release.js';
import type { QuarterNumbers } from './series-log.js';

/** A way to decide what is told of a quarter. */
export interface Mechanism {
  /** @param heads of a fair coin before the first tails. */
  release(unreleased: Unreleased, heads: number): Unreleased & { released: number };
  /** The most that can be counted and not told after a quarter is closed; everybody may know it. */
  mostUntold: number;
}

/** Everything that makes five is told: what one would do first. */
export const plainFives: Mechanism = {
  mostUntold: 4,
  release: ({ pending }) => ({ released: pending - (pending % 5), pending: pending % 5, held: 0 }),
};

/** Every quarter a coin decides whether five less are told. */
export const coinForFive: Mechanism = {
  mostUntold: 9,
  release({ pending }, heads) {
    const full = pending - (pending % 5);
    const released = heads > 0 ? Math.max(0, full - 5) : full;
    return { released, pending: pending - released, held: 0 };
  },
};

/** What is done. */
export const chosen: Mechanism = { mostUntold: Infinity, release };

/** What is told of each quarter of a series. */
export function tell({ release: decide }: Mechanism, counted: QuarterNumbers, tossHeads: () => number): QuarterNumbers {
  let state: Unreleased = { pending: 0, held: 0 };
  return counted.map((count) => {
    const { released, pending, held } = decide({ pending: state.pending + count, held: state.held }, tossHeads());
    state = { pending, held };
    return released;
  });
}

/** Whether `chosen` tells exactly this of what was counted, if chance so wills. */
export function canTell(counted: QuarterNumbers, told: QuarterNumbers): boolean {
  let state: Unreleased = { pending: 0, held: 0 };
  return counted.every((count, quarter) => {
    const before = { pending: state.pending + count, held: state.held };
    const full = Math.floor(before.pending / 5);
    const fitting = Array.from({ length: full + 1 }, (_, heads) => release(before, heads)).find(({ released }) => released === told[quarter]);
    if (fitting) state = fitting;
    return fitting !== undefined;
  });
}
