import { greatCircleMetres } from '@miteinander/kit/near/great-circle.js';

import { ONLINE_METRES } from './candidate.js';
import type { OfferSearch } from './offer-search.js';

/** From the origin to a point, on the sphere; `ONLINE_METRES` without a point. */
export function metresTo({ near }: OfferSearch, { lat, lon }: { lat: number | null; lon: number | null }): number {
  return lat === null || lon === null ? ONLINE_METRES : greatCircleMetres(near.origin.position, { lat, lon });
}
