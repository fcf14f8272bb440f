import type { ActivitiesContext } from '../../context.js';
import { dateHits } from './date-hits.js';
import { KEYS, compareKeys, type Hit } from './hit.js';
import type { Listed, Stretch } from './list-offers.js';
import type { OfferSearch } from './offer-search.js';
import { survey } from './survey.js';
import type { SurveyedOffer } from './surveyed-offer.js';

/** Offers by the slot of their first date, within it by the minute; those that are not stale first. Only slots that are needed are looked up. */
export async function soonestOffers(search: OfferSearch, { count, after }: Stretch, context: ActivitiesContext): Promise<Listed> {
  const offers = await survey(context.reader, search);
  const groups = Map.groupBy(offers, slotKey);
  const keys = [...groups.keys()].filter((key) => !after || key >= after[0] * STALE_LAST + after[1]).toSorted((left, right) => left - right);
  const hits: Hit[] = [];
  for (const key of keys) {
    if (hits.length >= count) break;
    const found = await dateHits(groups.get(key) ?? [], search, context);
    hits.push(
      ...found
        .filter((hit) => !after || compareKeys(KEYS.SOONEST(hit), after) > 0)
        .toSorted((left, right) => compareKeys(KEYS.SOONEST(left), KEYS.SOONEST(right))),
    );
  }
  return { hits: hits.slice(0, count) };
}

/** More than any slot's order. */
const STALE_LAST = 2 ** 32;

const slotKey = ({ stale, slot }: SurveyedOffer): number => Number(stale) * STALE_LAST + slot.order;
