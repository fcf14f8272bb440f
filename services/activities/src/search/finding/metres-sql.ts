import { EARTH_RADIUS } from '@miteinander/kit/near/projection.js';

import type { OfferSearch } from './offer-search.js';
import type { Parameters } from './parameters.js';

/** The distance from the origin to a row's point on the sphere, as SQL over the row's alias; the same as `metresTo`. */
export function metresSql({ near }: OfferSearch, parameters: Parameters): (alias: string) => string {
  const { lat, lon } = near.origin.position;
  const [latitude, longitude] = [parameters.add(lat, 'float8'), parameters.add(lon, 'float8')];
  return (alias) => `(2 * ${EARTH_RADIUS} * asin(least(1, sqrt(
    sin(radians(${alias}.lat - ${latitude}) / 2) ^ 2
    + cos(radians(${latitude})) * cos(radians(${alias}.lat)) * sin(radians(${alias}.lon - ${longitude}) / 2) ^ 2))))`;
}
