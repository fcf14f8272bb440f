import type { Found } from './our-page.ts';

/** Positions are rounded to a tenth of a metre; both sides compute distances from them to far less than this. */
const SAME_METRES = 0.001;

/**
 * What is wrong with a page, or undefined if it is one that can be given: the nearest first, entries that are stale after
 * all others. Of those that are equally far from the origin any may be on it. `whole` holds everything as near as the last.
 */
export function pageError(page: readonly Found[], whole: readonly Found[], size: number): string | undefined {
  const expected = new Map(whole.map((found) => [found.id, found]));
  if (page.length !== Math.min(size, whole.length)) return `${page.length} offers instead of ${Math.min(size, whole.length)}`;
  const seen = new Set<string>();
  for (const [at, found] of page.entries()) {
    const [known, inTurn] = [expected.get(found.id), whole[at]];
    if (!known || seen.has(found.id)) return `offer ${found.id} does not belong there`;
    seen.add(found.id);
    if (known.stale !== found.stale || !near(known.metres, found.metres)) return `offer ${found.id} at ${found.metres} m instead of ${known.metres} m`;
    if (!inTurn || inTurn.stale !== found.stale || !near(inTurn.metres, found.metres)) return `offer ${found.id} is not next in order`;
  }
  return undefined;
}

const near = (one: number, other: number): boolean => Math.abs(one - other) < SAME_METRES;
