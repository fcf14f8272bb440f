import { metresSql } from './metres-sql.js';
import type { OfferSearch } from './offer-search.js';
import type { Parameters } from './parameters.js';

/**
 * That `row` is the nearest point at which its offer can be met. Most offers have one point only; of those with several
 * each must come once, so the others are looked at.
 */
export function nearestPoint(search: OfferSearch, parameters: Parameters): string {
  const metres = metresSql(search, parameters);
  const { near, filter } = search;
  const nearer = [
    'other.activity_id = row.activity_id',
    `(${metres('other')}, other.point) < (${metres('row')}, row.point)`,
    `${metres('other')} <= coalesce(other.reach, ${parameters.add(near.radiusMetres, 'float8')})`,
    ...(filter.municipality == null ? [] : [`other.ags = ${parameters.add(filter.municipality, 'text')}`]),
  ];
  return `(not row.several or not exists (select from activities.search_row other where ${nearer.join(' and ')}))`;
}
