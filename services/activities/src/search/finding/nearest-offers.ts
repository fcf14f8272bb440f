import { PROJECTION_PADDING } from '@miteinander/kit/near/projection.js';

import type { ActivitiesContext } from '../../context.js';
import { dateNearOffers } from './date-near-offers.js';
import { findNearest } from './find-nearest.js';
import { KEYS, compareKeys, type Hit } from './hit.js';
import type { Listed, Stretch } from './list-offers.js';
import type { NearOffer } from './near-offer.js';
import type { OfferSearch } from './offer-search.js';
import { searchWindow, type SearchWindow } from './search-window.js';

/** How many more the index is asked for than are wanted: its order is not exact, some lie just outside, some are stale or turn out to have no date. */
const SPARE = 5;
/** The limits that statements have, so that there are few of them; the second is for a page of 20 and one to see whether more follow. */
const LIMITS = [16, 26, 64, 128];
const GROWTH = 4;

/** Offers by distance, those that are not stale first. */
export async function nearestOffers(search: OfferSearch, stretch: Stretch, context: ActivitiesContext): Promise<Listed> {
  const { count, after } = stretch;
  const window = searchWindow(search.filter, search.now);
  if (!after) {
    const first = await firstPage(search, window, count, context);
    if (first) return first;
  }
  const hits: Hit[] = [];
  for (const stale of [false, true]) {
    if (hits.length >= count || (after && after[0] > Number(stale))) continue;
    const behind = after && after[0] === Number(stale) ? after : undefined;
    hits.push(...(await nearestAlike(search, window, { count: count - hits.length, after: behind }, stale, context)));
  }
  return { hits };
}

/** Most first pages need one statement: either enough is near that is not stale, or everything there is fits into it. */
async function firstPage(search: OfferSearch, window: SearchWindow, count: number, context: ActivitiesContext): Promise<Listed | null> {
  const { offers, completeTo } = await findNearest(context.reader, search, window, { stale: null, beyond: 0, limit: limitFor(count) });
  const hits = inOrder(await dateNearOffers(surely(offers, completeTo), window, search.now, context));
  if (completeTo === Infinity) return { hits: hits.slice(0, count), total: hits.length };
  return hits.filter(({ stale }) => !stale).length >= count ? { hits: hits.slice(0, count) } : null;
}

/** The index gives its order by the plane; what it gave is in the right order on the sphere as far as nothing unseen can lie between. */
async function nearestAlike(search: OfferSearch, window: SearchWindow, { count, after }: Stretch, stale: boolean, context: ActivitiesContext): Promise<Hit[]> {
  const beyond = after ? after[1] / PROJECTION_PADDING - 1 : 0;
  for (let limit = limitFor(count); ; limit *= GROWTH) {
    const { offers, completeTo } = await findNearest(context.reader, search, window, { stale, beyond, limit });
    const hits = inOrder(await dateNearOffers(surely(offers, completeTo), window, search.now, context));
    const wanted = hits.filter((hit) => !after || compareKeys(KEYS.NEAREST(hit), after) > 0);
    if (wanted.length >= count || completeTo === Infinity) return wanted.slice(0, count);
  }
}

function limitFor(count: number): number {
  return LIMITS.find((limit) => limit >= count + SPARE) ?? count * GROWTH;
}

const surely = (offers: readonly NearOffer[], completeTo: number): NearOffer[] => offers.filter(({ metres }) => metres < completeTo / PROJECTION_PADDING);

const inOrder = (hits: readonly Hit[]): Hit[] => hits.toSorted((left, right) => compareKeys(KEYS.NEAREST(left), KEYS.NEAREST(right)));
