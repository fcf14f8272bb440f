import { Conditions } from '@miteinander/kit/database/conditions.js';
import { GREAT_CIRCLE_SQL } from '@miteinander/kit/near/great-circle.js';
import { PROJECTION_PADDING, project } from '@miteinander/kit/near/projection.js';
import type { ResolvedNear } from '@miteinander/kit/near/resolve-near.js';
import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';
import { foldGerman } from '@miteinander/kit/text/german-spelling.js';
import type { EntityManager } from '@mikro-orm/postgresql';

import type { OfferFilter } from './offer-filter.input.js';
import type { OfferSort } from './offer-sort.js';

/** One offer found: which, how far, and which of its dates. */
export interface OfferHit {
  activity_id: string;
  occurrence_id: string | null;
  metres: number;
  /** Milliseconds since 1970 of that date; later than any date when it goes by appointment. */
  start: number;
}

/** Sort key of the last offer of the page before, in the order of the sort. */
export type AfterOffer = readonly [first: number, second: number, id: string];

const LONGEST_TEXT = 100;

/** Sorts after every date. */
export const NO_DATE = 8_640_000_000_000_000;

const ORDER: Record<OfferSort, string> = {
  NEAREST: 'metres, start, activity_id',
  SOONEST: 'start, metres, activity_id',
};

/**
 * Offers around a point with the date that counts for each: the first one in the window that takes place,
 * else the first that is cancelled. Returns one more than `first` if there are more, and how many there are in all.
 */
export async function findOffers(
  em: EntityManager,
  near: ResolvedNear,
  filter: OfferFilter,
  sort: OfferSort,
  now: Date,
  page: { first: number; after: AfterOffer | undefined },
): Promise<{ hits: OfferHit[]; total: number }> {
  const { lat, lon } = near.origin.position;
  const { east, north } = project(lat, lon);
  const time = timeCondition(filter, now);
  const content = contentCondition(filter);
  const rows = await em.execute<(OfferHit & { total: number })[]>(
    `with hit as (
       select distinct on (activity_id) activity_id, occurrence_id, metres,
         coalesce((extract(epoch from starts_at) * 1000)::float8, ${NO_DATE}) as start
       from (
         select *, ${GREAT_CIRCLE_SQL} as metres from activities.search_row
         where point(east, north) <@ circle(point(?, ?), ?) and (${time.sql})
       ) candidate
       where metres <= ? ${content.sql}
       order by activity_id, cancelled, starts_at nulls last, metres
     ), page as (
       select * from hit ${page.after ? `where (${ORDER[sort]}) > (?, ?, ?::uuid)` : ''} order by ${ORDER[sort]} limit ?
     )
     select page.*, counted.total from (select count(*)::int as total from hit) counted left join page on true
     order by ${ORDER[sort]}`,
    [
      lat, lat, lon, east, north, near.radiusMetres * PROJECTION_PADDING, ...time.values,
      near.radiusMetres, ...content.values, ...(page.after ?? []), page.first + 1,
    ],
  );
  return { hits: rows.filter((row) => row.activity_id !== null), total: rows[0]?.total ?? 0 };
}

/** What is over is left out, unless the window begins before today and so asks for what has been. */
function timeCondition({ from, to }: OfferFilter, now: Date): { sql: string; values: readonly (string | Date)[] } {
  const today = berlinDay(now);
  const dated = new Conditions().add('day is not null');
  if (from != null) dated.add('day >= ?', from);
  if (to != null) dated.add('day <= ?', to);
  if (from == null || from >= today) dated.add('over_at > ?', now);
  const byAppointment = to == null || to >= today ? ' or day is null' : '';
  return { sql: `(${dated.sql})${byAppointment}`, values: dated.values };
}

function contentCondition({ text, needs, categories }: OfferFilter): { sql: string; values: readonly (string | Date)[] } {
  const content = new Conditions();
  for (const word of foldGerman((text ?? '').slice(0, LONGEST_TEXT)).split(' ').filter(Boolean)) content.add('strpos(folded, ?) > 0', word);
  for (const [column, slugs] of [['needs', needs], ['categories', categories]] as const) {
    if (slugs?.length) content.add(`${column} && array[${slugs.map(() => '?').join(', ')}]::text[]`, ...slugs);
  }
  if (content.isEmpty) return { sql: '', values: [] };
  return { sql: `and activity_id in (select id from activities.activity where ${content.sql})`, values: content.values };
}
