import type { ActivitiesContext } from '../../context.js';
import type { OfferSort } from '../offer/offer-sort.js';
import { bestOffers } from './best-offers.js';
import type { Hit, HitKey } from './hit.js';
import { nearestOffers } from './nearest-offers.js';
import type { OfferSearch } from './offer-search.js';
import { soonestOffers } from './soonest-offers.js';

/** The stretch of a list that is wanted: so many offers that come after a key. */
export interface Stretch {
  count: number;
  after: HitKey | undefined;
}

/** A stretch of a list, and what else was seen on the way. */
export interface Listed {
  hits: Hit[];
  /** How many there are on all pages, where that shows without counting. */
  total?: number;
}

type ListOffers = (search: OfferSearch, stretch: Stretch, context: ActivitiesContext) => Promise<Listed>;

/** Up to `count` hits of a list in its order. */
export const listOffers: Record<OfferSort, ListOffers> = {
  NEAREST: nearestOffers,
  SOONEST: soonestOffers,
  BEST: bestOffers,
};
