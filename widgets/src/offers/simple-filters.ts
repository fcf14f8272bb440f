export type SimpleFilter = 'place' | 'radius' | 'period' | 'theme';

export const SIMPLE_FILTERS: readonly SimpleFilter[] = ['place', 'radius', 'period', 'theme'];

/** What the element shows by itself; the filters bring better ones for the rest, if they come. */
export function simpleFiltersOf(wanted: readonly string[], filtersFailed: boolean): ReadonlySet<string> {
  const shown = wanted.includes('all') ? ['place', 'radius'] : wanted;
  const missing = filtersFailed && wanted.some((name) => !SIMPLE_FILTERS.some((simple) => simple === name)) ? ['period', 'theme'] : [];
  return new Set([...shown, ...missing]);
}
