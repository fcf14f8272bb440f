import type { ActivitiesContext } from '../../context.js';
import { dateHits } from './date-hits.js';
import { KEYS, compareKeys, type Hit, type HitKey } from './hit.js';
import type { Stretch } from './list-offers.js';
import type { OfferSearch } from './offer-search.js';
import { suitability } from './suitability.js';
import { survey } from './survey.js';

/** Offers by how well they suit; those that are not stale first. */
export async function bestOffers(search: OfferSearch, { count, after }: Stretch, context: ActivitiesContext): Promise<Hit[]> {
  const offers = await survey(context.reader, search);
  const scored = offers.map((offer) => ({ ...offer, date: null, score: suitability(offer, search) }));
  const wanted = scored
    .map((offer) => ({ offer, key: KEYS.BEST(offer) satisfies HitKey }))
    .filter(({ key }) => !after || compareKeys(key, after) > 0)
    .toSorted((left, right) => compareKeys(left.key, right.key))
    .slice(0, count);
  return dateHits(wanted.map(({ offer }) => offer), search, context, ({ score }) => score);
}
