import { PROJECTION_PADDING } from '@miteinander/kit/near/projection.js';

import type { ActivitiesContext } from '../../context.js';
import { dateHits } from './date-hits.js';
import { findNearest } from './find-nearest.js';
import { KEYS, compareKeys, type Hit } from './hit.js';
import type { Stretch } from './list-offers.js';
import type { OfferSearch } from './offer-search.js';

/** How many more the index is asked for than are wanted: its order is not exact, and some lie just outside. */
const SPARE = 8;
/** The limits that statements have, so that there are few of them. */
const FIRST_LIMIT = 16;
const GROWTH = 2;

/** Offers by distance, those that are not stale first. */
export async function nearestOffers(search: OfferSearch, { count, after }: Stretch, context: ActivitiesContext): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (const stale of [false, true]) {
    if (hits.length >= count || (after && after[0] > Number(stale))) continue;
    const behind = after && after[0] === Number(stale) ? after : undefined;
    hits.push(...(await nearestAlike(search, { count: count - hits.length, after: behind }, stale, context)));
  }
  return hits;
}

/** The index gives its order by the plane; what it gave is in the right order on the sphere as far as nothing unseen can lie between. */
async function nearestAlike(search: OfferSearch, { count, after }: Stretch, stale: boolean, context: ActivitiesContext): Promise<Hit[]> {
  const beyond = after ? after[1] / PROJECTION_PADDING - 1 : 0;
  let limit = FIRST_LIMIT;
  while (limit < count + SPARE) limit *= GROWTH;
  for (; ; limit *= GROWTH * GROWTH) {
    const { candidates, completeTo } = await findNearest(context.reader, search, { stale, beyond, limit });
    const surely = candidates.filter(({ metres }) => metres < completeTo / PROJECTION_PADDING);
    const hits = await dateHits(surely.map((candidate) => ({ ...candidate, stale })), search, context);
    const sorted = hits
      .filter((hit) => !after || compareKeys(KEYS.NEAREST(hit), after) > 0)
      .toSorted((left, right) => compareKeys(KEYS.NEAREST(left), KEYS.NEAREST(right)));
    if (sorted.length >= count || completeTo === Infinity) return sorted.slice(0, count);
  }
}
