import { Freshness, earliestConfirmation } from '@miteinander/kit/freshness/freshness.js';
import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';
import { needBits } from '@miteinander/activities/search/rows/topics.js';
import { accessTrait, traitBits } from '@miteinander/activities/search/rows/traits.js';

import type { Statement } from '../measure/prepared-session.ts';
import type { Question } from './question.ts';

/** By the index, nearest first, or by the distance after all have been found: which is better depends on how many there are. */
export type UsualOrder = 'by the index' | 'by sorting';

/** How many, or all that are as near as the last of them. */
export interface Wanted {
  count: number;
  withTies?: boolean;
}

const TRAITS = traitBits.maskOf(['FREE', accessTrait('WHEELCHAIR', true)]);

/**
 * The page by cube and earthdistance: what lies within the radius, and what comes to the home from where it reaches.
 * Entries that are stale come after all others, in a statement of their own, asked only when the page is not full.
 */
export function usualPage(question: Question, now: Date, stale: boolean, order: UsualOrder, { count, withTies = false }: Wanted): Statement {
  const { point, radiusKm, from, to, filters } = question;
  const values: unknown[] = [point.lat, point.lon, radiusKm * 1000, from, to, now, earliestConfirmation(Freshness.DUE, berlinDay(now))];
  const conditions = [
    `coalesce(offer.confirmed_on < $7::date, false) = ${stale}`,
    `(offer.by_appointment or exists (select from baseline.occurrence date
      where date.activity_id = offer.id and date.day between $4::date and $5::date and date.over_at > $6::timestamptz))`,
  ];
  if (filters) {
    values.push(String(needBits.maskOf([filters.need])), String(TRAITS));
    conditions.push('offer.needs & $8::bigint <> 0', 'offer.traits & $9::bigint = $9::bigint');
  }
  const arm = (condition: string, orderBy: string): string => `(select offer.id, ${METRES} as metres from baseline.activity offer
    where ${[condition, ...conditions].join(' and ')}${withTies ? '' : ` order by ${orderBy} limit ${count}`})`;
  return {
    text: `select id, metres from (
        ${arm(NEAR, order === 'by the index' ? `${POSITION} <-> ${ORIGIN}` : METRES)}
        union all
        ${arm(REACHED, METRES)}
      ) found order by metres ${withTies ? `fetch first ${count} rows with ties` : `limit ${count}`}`,
    values,
  };
}

const ORIGIN = 'll_to_earth($1::float8, $2::float8)';
const POSITION = 'll_to_earth(offer.lat, offer.lon)';
const METRES = `earth_distance(${ORIGIN}, ${POSITION})`;
const NEAR = `offer.reach is null and earth_box(${ORIGIN}, $3::float8) @> ${POSITION} and ${METRES} <= $3::float8`;
const REACHED = `offer.reach is not null and earth_box(${POSITION}, offer.reach) @> ${ORIGIN} and ${METRES} <= offer.reach`;
