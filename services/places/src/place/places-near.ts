import type { Conditions } from '@miteinander/kit/database/conditions.js';
import { GREAT_CIRCLE_SQL } from '@miteinander/kit/near/great-circle.js';
import { PROJECTION_PADDING, project } from '@miteinander/kit/near/projection.js';
import type { ResolvedNear } from '@miteinander/kit/near/resolve-near.js';
import type { EntityManager } from '@mikro-orm/postgresql';

import { OPENING_SUBJECT_SQL, type OpeningSubject } from '../opening-hours/opening-subject.js';

export interface PlaceHit {
  id: string;
  metres: number;
}

/** Last place of the page before: its exact distance and id. */
export type AfterPlace = readonly [metres: number, id: string];

const IN_CIRCLE = 'point(east, north) <@ circle(point(?, ?), ?)';

/**
 * Places around a point, nearest first, one more than `first` if there are more, and how many there are in all.
 * The circle is the index condition; the exact distance decides.
 */
export async function findPlacesNear(
  em: EntityManager,
  near: ResolvedNear,
  conditions: Conditions,
  first: number,
  after: AfterPlace | undefined,
): Promise<{ hits: PlaceHit[]; total: number }> {
  const { lat, lon } = near.origin.position;
  const rows = await em.execute<(PlaceHit & { total: number })[]>(
    `with hit as (
       select id, metres from (
         select id, ${GREAT_CIRCLE_SQL} as metres from places.place where ${IN_CIRCLE} ${and(conditions)}
       ) candidate where metres <= ?
     ), page as (
       select * from hit ${after ? 'where (metres, id) > (?, ?::uuid)' : ''} order by metres, id limit ?
     )
     select page.*, counted.total from (select count(*)::int as total from hit) counted left join page on true
     order by metres, id`,
    [lat, lat, lon, ...circle(near), ...conditions.values, near.radiusMetres, ...(after ?? []), first + 1],
  );
  return { hits: rows.filter((row) => row.id !== null), total: rows[0]?.total ?? 0 };
}

/** The different opening hours of the places around a point, a few beyond the radius included. */
export async function findOpeningSubjects(em: EntityManager, near: ResolvedNear, conditions: Conditions): Promise<OpeningSubject[]> {
  const { hours, state, cell } = OPENING_SUBJECT_SQL;
  return em.execute<OpeningSubject[]>(
    `select distinct ${hours} as hours, ${state} as state, ${cell} as cell from places.place
     where ${IN_CIRCLE} and opening_hours is not null ${and(conditions)}`,
    [...circle(near), ...conditions.values],
  );
}

function circle({ origin, radiusMetres }: ResolvedNear): [east: number, north: number, radius: number] {
  const { east, north } = project(origin.position.lat, origin.position.lon);
  return [east, north, radiusMetres * PROJECTION_PADDING];
}

const and = (conditions: Conditions): string => (conditions.isEmpty ? '' : `and ${conditions.sql}`);
