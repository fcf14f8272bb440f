import { publicIdOrNull } from '@miteinander/kit/identity/public-id.js';
import type { NearInput } from '@miteinander/kit/near/near.input.js';
import { resolveNear } from '@miteinander/kit/near/resolve-near.js';
import { checkFirst } from '@miteinander/kit/pagination/check-first.js';
import { CursorCodec } from '@miteinander/kit/pagination/cursor.js';
import { pageOf } from '@miteinander/kit/pagination/page-of.js';
import { berlinDay, toOffsetDateTime } from '@miteinander/kit/scalars/berlin-time.js';

import type { PlacesContext } from '../context.js';
import type { Opening } from '../opening-hours/opening.js';
import { openingSubject } from '../opening-hours/opening-subject.js';
import { openAmong, placeConditions } from './place-conditions.js';
import type { PlaceFilter } from './place-filter.input.js';
import { toPlace } from './place.mapper.js';
import { PlaceConnection, PlaceEdge, type Place } from './place.type.js';
import { findOpeningSubjects, findPlacesNear, type AfterPlace } from './places-near.js';

export interface PlacesNearQuestion {
  near: NearInput;
  filter: PlaceFilter;
  first: number;
  after: string | null;
}

/** The place with this id; null if there is none or the text is no id. */
export async function loadPlace(id: string, context: PlacesContext): Promise<Place | null> {
  const known = publicIdOrNull(id);
  const place = known === null ? null : await context.places.load(known);
  return place && toPlace(place, berlinDay(context.now()));
}

/** One page of places around a point. */
export async function placesNear({ near, filter, first, after }: PlacesNearQuestion, context: PlacesContext): Promise<PlaceConnection> {
  checkFirst(first);
  const cursors = new CursorCodec(['placesNear', near, filter]);
  const last = after == null ? undefined : (cursors.decode(after, ['number', 'id']) as AfterPlace);
  const resolved = await resolveNear(context.em, near);
  const conditions = placeConditions(filter);
  if (filter.openNow) openAmong(conditions, await context.openings.open(await findOpeningSubjects(context.em, resolved, conditions), context.now()));
  const { hits, total } = await findPlacesNear(context.em, resolved, conditions, first, last);
  const edges = await Promise.all(
    hits.slice(0, first).map(async ({ id, metres }) =>
      Object.assign(new PlaceEdge(), {
        cursor: cursors.encode([metres, id]),
        node: await loadPlace(id, context),
        distanceMetres: Math.round(metres),
      }),
    ),
  );
  return Object.assign(new PlaceConnection(), pageOf(edges, hits.length > first, total), { origin: resolved.origin });
}

/** Null when nobody knows for certain. */
export function isOpenNow(place: Place, context: PlacesContext): boolean | null {
  const { state } = openingOf(place, context);
  return state === 'UNKNOWN' ? null : state === 'OPEN';
}

/** An OffsetDateTime; null unless the place is open and closes within a week. */
export function openUntil(place: Place, context: PlacesContext): string | null {
  const { until } = openingOf(place, context);
  return until && toOffsetDateTime(until);
}

/** An OffsetDateTime; null unless the place is closed and opens for certain within about a week. */
export function opensAt(place: Place, context: PlacesContext): string | null {
  const { opens } = openingOf(place, context);
  return opens && toOffsetDateTime(opens);
}

function openingOf(place: Place, { openings, now }: PlacesContext): Opening {
  const subject = openingSubject(place);
  return subject ? openings.openingOf(subject, now()) : { state: 'UNKNOWN', until: null, opens: null };
}
