import type { Reading } from '@miteinander/kit/database/reader.js';

import { metresTo } from './metres-to.js';
import type { OfferSearch } from './offer-search.js';

interface OfferPoint {
  activity_id: string;
  point: number;
  lat: number | null;
  lon: number | null;
  reach: number | null;
  ags: string | null;
}

const POINTS = 'select activity_id, point, lat, lon, reach, ags from activities.search_row where activity_id = any($1::uuid[])';

/**
 * Of the points at which an offer can be met only the nearest one; an offer must come once, wherever a page begins. Most
 * offers have one point, so that nothing is read for them. `nearestPoint` says the same in SQL.
 */
export async function keepNearestPoints<Found extends { id: string; point: number; several: boolean }>(
  reader: Reading,
  search: OfferSearch,
  found: readonly Found[],
): Promise<Found[]> {
  const several = [...new Set(found.filter((offer) => offer.several).map(({ id }) => id))];
  if (several.length === 0) return [...found];
  const points = await reader.read<OfferPoint>({ name: 'points-of-offers', text: POINTS, values: [several] });
  const nearest = new Map<string, { point: number; metres: number }>();
  for (const { activity_id, ...point } of points) {
    const metres = metresTo(search, point);
    if (metres > (point.reach ?? search.near.radiusMetres)) continue;
    if (search.filter.municipality != null && point.ags !== search.filter.municipality) continue;
    const known = nearest.get(activity_id);
    if (!known || metres < known.metres || (metres === known.metres && point.point < known.point)) nearest.set(activity_id, { point: point.point, metres });
  }
  return found.filter((offer) => !offer.several || nearest.get(offer.id)?.point === offer.point);
}
