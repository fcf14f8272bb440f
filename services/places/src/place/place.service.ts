import { publicIdOrNull } from '@miteinander/kit/identity/public-id.js';
import type { NearInput } from '@miteinander/kit/near/near.input.js';
import { resolveNear } from '@miteinander/kit/near/resolve-near.js';
import { checkFirst } from '@miteinander/kit/pagination/check-first.js';
import { CursorCodec } from '@miteinander/kit/pagination/cursor.js';
import { pageOf } from '@miteinander/kit/pagination/page-of.js';
import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

import type { PlacesContext } from '../context.js';
import type { PlaceFilter } from './place-filter.input.js';
import { toPlace } from './place.mapper.js';
import { PlaceConnection, PlaceEdge, type Place } from './place.type.js';
import { findPlacesNear, type AfterPlace } from './places-near.js';

export interface PlacesNearQuestion {
  near: NearInput;
  filter: PlaceFilter;
  first: number;
  after: string | null;
}

/** The place with this id; null if there is none or the text is no id. */
export async function loadPlace(id: string, context: PlacesContext): Promise<Place | null> {
  const known = publicIdOrNull(id);
  const entity = known === null ? null : await context.places.load(known);
  return entity && toPlace(entity, berlinDay(context.now()));
}

/** One page of places around a point. */
export async function placesNear({ near, filter, first, after }: PlacesNearQuestion, context: PlacesContext): Promise<PlaceConnection> {
  checkFirst(first);
  const cursors = new CursorCodec(['placesNear', near, filter]);
  const last = after == null ? undefined : (cursors.decode(after, ['number', 'id']) as AfterPlace);
  const resolved = await resolveNear(context.em, near);
  const { hits, total } = await findPlacesNear(context.em, resolved, filter, first, last);
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
