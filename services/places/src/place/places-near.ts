import { GREAT_CIRCLE_SQL } from '@miteinander/kit/near/great-circle.js';
import { PROJECTION_PADDING, project } from '@miteinander/kit/near/projection.js';
import type { ResolvedNear } from '@miteinander/kit/near/resolve-near.js';
import { foldGerman } from '@miteinander/kit/text/german-spelling.js';
import type { EntityManager } from '@mikro-orm/postgresql';

import type { PlaceFilter } from './place-filter.input.js';

export interface PlaceHit {
  id: string;
  metres: number;
}

/** Longer texts are no search; every word costs a condition. */
const LONGEST_TEXT = 100;

/** Last place of the page before: its exact distance and id. */
export type AfterPlace = readonly [metres: number, id: string];

/**
 * Places around a point, nearest first, one more than `first` if there are more, and how many there are in all.
 * The circle is the index condition; the exact distance decides.
 */
export async function findPlacesNear(
  em: EntityManager,
  { origin, radiusMetres }: ResolvedNear,
  filter: PlaceFilter,
  first: number,
  after: AfterPlace | undefined,
): Promise<{ hits: PlaceHit[]; total: number }> {
  const { lat, lon } = origin.position;
  const { east, north } = project(lat, lon);
  const words = foldGerman((filter.text ?? '').slice(0, LONGEST_TEXT)).split(' ').filter(Boolean);
  const kinds = filter.kinds ?? [];
  const rows = await em.execute<(PlaceHit & { total: number })[]>(
    `with hit as (
       select id, metres from (
         select id, ${GREAT_CIRCLE_SQL} as metres from places.place
         where point(east, north) <@ circle(point(?, ?), ?)
           ${words.map(() => 'and strpos(folded, ?) > 0').join(' ')}
           ${kinds.length === 0 ? '' : `and kinds && array[${kinds.map(() => '?').join(', ')}]::text[]`}
       ) candidate where metres <= ?
     ), page as (
       select * from hit ${after ? 'where (metres, id) > (?, ?::uuid)' : ''} order by metres, id limit ?
     )
     select page.*, counted.total from (select count(*)::int as total from hit) counted left join page on true
     order by metres, id`,
    [lat, lat, lon, east, north, radiusMetres * PROJECTION_PADDING, ...words, ...kinds, radiusMetres, ...(after ?? []), first + 1],
  );
  return { hits: rows.filter((row) => row.id !== null), total: rows[0]?.total ?? 0 };
}
