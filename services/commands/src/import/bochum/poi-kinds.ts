import type { PlaceKind } from '@miteinander/places/place/place-kind.js';

/** By the beginning of the city's category path; the longest that fits decides. */
const KINDS_BY_PATH: readonly [path: string, kinds: PlaceKind[]][] = [
  ['Bildung', ['SCHOOL']],
  ['Bildung/Abendschulen', ['ADULT_EDUCATION', 'SCHOOL']],
  ['Bildung/Hochschulen', ['OTHER']],
  ['Bildung/Volkshochschulen', ['ADULT_EDUCATION']],
  ['Bildung/Weiterbildungseinrichtungen', ['ADULT_EDUCATION']],
  ['Freizeit Kultur Tourismus/Sehenswürdigkeiten/Denkmäler', ['MEMORIAL']],
  ['Freizeit Kultur Tourismus/Spielplätze', ['PLAYGROUND']],
  ['Freizeit Kultur Tourismus/Spielplätze/Bolzplätze', ['PLAYGROUND', 'SPORTS_GROUND']],
  ['Freizeit Kultur Tourismus/Spielplätze/Jugendplätze', ['MEETING_POINT', 'PLAYGROUND']],
  ['Soziales/Kindertagesstätten', ['KINDERGARTEN']],
];

export function poiKinds(categoryPath: string): PlaceKind[] {
  const fitting = KINDS_BY_PATH.filter(([path]) => `${categoryPath}/`.startsWith(`${path}/`));
  return fitting.toSorted(([a], [b]) => b.length - a.length)[0]?.[1] ?? ['OTHER'];
}
