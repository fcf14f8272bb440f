import { greatCircleSql } from '@miteinander/kit/near/great-circle.js';

import type { OfferSearch } from './offer-search.js';
import type { Parameters } from './parameters.js';

/** The distance from the origin to a row's point on the sphere, as SQL over the row's alias; the same as `metresTo`. */
export function metresSql({ near }: OfferSearch, parameters: Parameters): (alias: string) => string {
  const { lat, lon } = near.origin.position;
  const origin = { lat: parameters.add(lat, 'float8'), lon: parameters.add(lon, 'float8') };
  return (alias) => greatCircleSql({ lat: `${alias}.lat`, lon: `${alias}.lon` }, origin);
}
