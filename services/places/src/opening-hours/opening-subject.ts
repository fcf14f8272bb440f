/** What decides whether a place is open. Places that share it are open at the same times. */
export interface OpeningSubject {
  /** In OpenStreetMap's notation. */
  hours: string;
  /** First two digits of the AGS; empty where the municipality is unknown. */
  state: string;
  /** `519,76` for 51.9° N 7.6° E and up to a tenth of a degree more; empty unless the hours follow the sun. */
  cell: string;
}

/** Every word that the library takes for a time of the sun. PostgreSQL reads the same expression. */
const SUN_WORDS = 'sunrise|sunset|sundown|dawn|dusk|daytime|daylight|sonnen|d.mmerung';
const followsTheSun = new RegExp(SUN_WORDS, 'iu');

/** The columns `hours`, `state` and `cell` of a row of `places.place`; the same as `openingSubject`. */
export const OPENING_SUBJECT_SQL = {
  hours: 'opening_hours',
  state: `coalesce(left(ags, 2), '')`,
  cell: `case when opening_hours ~* '${SUN_WORDS}' then concat(floor(lat * 10), ',', floor(lon * 10)) else '' end`,
};

interface PlaceWithHours {
  openingHours: string | null;
  ags: string | null;
  position: { lat: number; lon: number } | null;
}

/** Null when nothing is known about the hours. */
export function openingSubject({ openingHours, ags, position }: PlaceWithHours): OpeningSubject | null {
  if (openingHours === null) return null;
  const cell = position && followsTheSun.test(openingHours) ? `${Math.floor(position.lat * 10)},${Math.floor(position.lon * 10)}` : '';
  return { hours: openingHours, state: (ags ?? '').slice(0, 2), cell };
}

/** The middle of the cell in degrees; null for hours that need the sun's times where nobody knows the place. */
export function sunPosition({ hours, cell }: OpeningSubject): { lat: number; lon: number } | 'not needed' | null {
  if (!followsTheSun.test(hours)) return 'not needed';
  const [lat, lon] = cell.split(',').map(Number);
  return cell === '' || lat === undefined || lon === undefined ? null : { lat: (lat + 0.5) / 10, lon: (lon + 0.5) / 10 };
}
