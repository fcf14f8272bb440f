import type { ActivitiesContext } from '../../context.js';
import { KEYS, NO_START, compareKeys, type Hit } from './hit.js';
import type { Listed, Stretch } from './list-offers.js';
import type { OfferSearch } from './offer-search.js';
import { suitability } from './suitability.js';
import { survey } from './survey.js';

/** Offers by how well they suit; those that are not stale first. */
export async function bestOffers(search: OfferSearch, { count, after }: Stretch, { reader }: ActivitiesContext): Promise<Listed> {
  const offers = await survey(reader, search);
  const hits = offers.map((offer): Hit => {
    const { id, metres, stale, slot } = offer;
    return { id, metres, stale, day: slot.day, startsAt: NO_START, order: slot.order, score: suitability(offer, search) };
  });
  const wanted = hits
    .map((hit) => ({ hit, key: KEYS.BEST(hit) }))
    .filter(({ key }) => !after || compareKeys(key, after) > 0)
    .toSorted((left, right) => compareKeys(left.key, right.key))
    .slice(0, count)
    .map(({ hit }) => hit);
  return { hits: wanted };
}
