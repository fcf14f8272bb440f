/** What a page can let its visitors choose, by the names of the attribute `filters`. */
export const PLACE_FILTERS = ['place', 'radius', 'kind', 'open', 'cool', 'access'] as const;

export type PlaceFilterName = (typeof PLACE_FILTERS)[number];

/** The choices of an attribute; `all` stands for every one, and what is no choice counts for nothing. */
export function placeFiltersIn(attribute: string | null): readonly PlaceFilterName[] {
  const names = new Set((attribute ?? '').split(/[\s,]+/));
  return PLACE_FILTERS.filter((name) => names.has('all') || names.has(name));
}
