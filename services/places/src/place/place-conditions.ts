import { accessibilityConditions } from '@miteinander/kit/accessibility/accessibility-conditions.js';
import { Conditions } from '@miteinander/kit/database/conditions.js';
import { publicIdOrNull } from '@miteinander/kit/identity/public-id.js';
import { foldGerman } from '@miteinander/kit/text/german-spelling.js';

import { OPENING_SUBJECT_SQL, type OpeningSubject } from '../opening-hours/opening-subject.js';
import { placeFilterErrors } from './place-filter-errors.js';
import type { PlaceFilter } from './place-filter.input.js';

/** Longer texts are no search; every word costs a condition. */
const LONGEST_TEXT = 100;

/**
 * The filter as conditions on `places.place`; `openNow` is not among them, because it depends on the moment (`openAmong`).
 * @throws CodedError for a municipality that is no AGS.
 */
export function placeConditions({ text, kinds, coolPlace, accessibility, municipality, host }: PlaceFilter): Conditions {
  const conditions = new Conditions();
  for (const word of foldGerman((text ?? '').slice(0, LONGEST_TEXT)).split(' ').filter(Boolean)) conditions.add('strpos(folded, ?) > 0', word);
  if (kinds?.length) conditions.add(`kinds && array[${kinds.map(() => '?').join(', ')}]::text[]`, ...kinds);
  if (coolPlace) conditions.add('cool_place');
  if (municipality != null) conditions.add('ags = ?', municipalityKey(municipality));
  if (host != null) {
    const id = publicIdOrNull(host);
    if (id === null) conditions.add('false');
    else conditions.add('host_id = ?::uuid', id);
  }
  const access = accessibility ? accessibilityConditions('accessibility', accessibility) : new Conditions();
  return access.isEmpty ? conditions : conditions.add(access.sql, ...access.values);
}

/** Narrows conditions to the places that share their opening hours with one of these. */
export function openAmong(conditions: Conditions, open: OpeningSubject[]): Conditions {
  const { hours, state, cell } = OPENING_SUBJECT_SQL;
  return conditions.add(
    `(${hours}, ${state}, ${cell}) in (select hours, state, cell from jsonb_to_recordset(?::jsonb) as open (hours text, state text, cell text))`,
    JSON.stringify(open),
  );
}

function municipalityKey(municipality: string): string {
  if (!/^\d{8}$/.test(municipality)) throw placeFilterErrors.municipality(municipality);
  return municipality;
}
