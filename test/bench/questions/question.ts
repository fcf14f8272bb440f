import type { AccessibilityFilter } from '@miteinander/kit/accessibility/accessibility-filter.input.js';
import { AccessibilityFeature } from '@miteinander/kit/accessibility/accessibility-feature.js';
import type { GeoPoint } from '@miteinander/kit/near/geo-point.js';
import { Origin } from '@miteinander/kit/near/origin.type.js';
import { Position } from '@miteinander/kit/near/position.type.js';
import type { OfferSearch } from '@miteinander/activities/search/finding/offer-search.js';

/** What somebody wants to know: what there is around a point, from one day to another, both YYYY-MM-DD. */
export interface Question {
  point: GeoPoint;
  radiusKm: number;
  from: string;
  to: string;
  /** Absent in questions without filters: then nothing but distance and days is asked. */
  filters?: Filters;
}

export interface Filters {
  need: string;
  freeOnly: true;
  accessibility: AccessibilityFilter;
}

export const filtersOf = (need: string): Filters => ({
  need,
  freeOnly: true,
  accessibility: { allOf: [AccessibilityFeature.WHEELCHAIR], unknownMayPass: false },
});

/** The question as our search takes it. */
export function toSearch({ point, radiusKm, from, to, filters }: Question, now: Date): OfferSearch {
  const origin = Object.assign(new Origin(), { label: 'asked', position: Position.of(point.lat, point.lon) });
  return {
    near: { origin, radiusMetres: radiusKm * 1000 },
    filter: { from, to, ...(filters ? { needs: [filters.need], freeOnly: filters.freeOnly, accessibility: filters.accessibility } : {}) },
    words: null,
    now,
  };
}

/** For messages: everything needed to ask it again. */
export function inWords({ point, radiusKm, from, to, filters }: Question): string {
  const what = filters ? `need ${filters.need}, free, wheelchair` : 'no filters';
  return `${point.lat}, ${point.lon}, ${radiusKm} km, ${from} to ${to}, ${what}`;
}
