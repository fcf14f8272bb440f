/** Only multiples of it are ever told. */
export const SMALLEST_COUNT = 5;

/** What has been counted and not been told. */
export interface Unreleased {
  pending: number;
  /** How many full fives of it were held back by chance; they wait until one more is full. */
  held: number;
}

export interface Release extends Unreleased {
  /** What is told; a multiple of five. */
  released: number;
}

/**
 * What may be told of a count at the close of a quarter, and what is carried over. Chance decides anew only when one more
 * five has become full, so that asking again after a quiet quarter tells nothing; `docs/decisions/17-small-counts.md`.
 * @param heads how often a fair coin showed heads before it first showed tails: so many fives are held back. There is no
 *   most, so a told count never says that it was less than any number.
 */
export function release({ pending, held }: Unreleased, heads: number): Release {
  const full = Math.floor(pending / SMALLEST_COUNT);
  if (full <= held) return { released: 0, pending, held };
  const kept = Math.min(heads, full);
  const released = SMALLEST_COUNT * (full - kept);
  return { released, pending: pending - released, held: kept };
}
