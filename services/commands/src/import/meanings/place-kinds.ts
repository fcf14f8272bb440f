import type { PlaceKind } from '@miteinander/places/place/place-kind.js';

/** The first that fits decides; a name that says nothing is OTHER. */
const KINDS_BY_NAME: readonly [pattern: RegExp, kind: PlaceKind][] = [
  [/dorfgemeinschaftshaus|dorfhaus|bürgerhaus/iu, 'VILLAGE_HALL'],
  [/gasthaus|gasthof|gaststätte/iu, 'PUB'],
  [/pfarrgarten|park\b|\bgarten|kleingarten/iu, 'GARDEN'],
  [/gemeindehaus|pfarrhaus|pfarrheim/iu, 'PARISH_HALL'],
  [/kirche\b|kapelle\b/iu, 'CHURCH'],
  [/sportplatz|sporthalle|turnhalle/iu, 'SPORTS_GROUND'],
  [/vereinshaus|clubhaus|vereinsheim|schützenhaus/iu, 'CLUB_HOUSE'],
  [/bücherei|bibliothek/iu, 'LIBRARY'],
  [/ehrenmal|denkmal/iu, 'MEMORIAL'],
  [/museum/iu, 'MUSEUM'],
  [/grundschule|schule\b/iu, 'SCHOOL'],
  [/kindergarten|kindertagesstätte|\bkita\b/iu, 'KINDERGARTEN'],
  [/marktplatz|-platz\b|dorfplatz/iu, 'SQUARE'],
  [/café/iu, 'MEETING_POINT'],
];

export function placeKind(name: string): PlaceKind {
  return KINDS_BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? 'OTHER';
}
