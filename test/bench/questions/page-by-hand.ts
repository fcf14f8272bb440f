import { centresOf } from '@miteinander/activities/search/finding/centres.js';
import { metresSql } from '@miteinander/activities/search/finding/metres-sql.js';
import { nearestPoint } from '@miteinander/activities/search/finding/nearest-point.js';
import { roughConditions, staleCondition } from '@miteinander/activities/search/finding/offer-conditions.js';
import { Parameters } from '@miteinander/activities/search/finding/parameters.js';
import { searchWindow } from '@miteinander/activities/search/finding/search-window.js';

import type { Statement } from '../measure/prepared-session.ts';
import { PAGE_SIZE } from './our-page.ts';
import { toSearch, type Question } from './question.ts';

/** What an answer holds, asked of the gateway. */
export const PAGE_QUERY = `query ($near: NearInput!, $filter: OfferFilter) {
  offersNear(near: $near, filter: $filter, first: ${PAGE_SIZE}) {
    edges { distanceMetres nextOccurrence { start } node { title summary place { name } organiser { name } } }
  }
}`;

export function pageVariables({ point, radiusKm, from, to, filters }: Question): object {
  const filter = filters ? { needs: [filters.need], freeOnly: true, accessibility: filters.accessibility } : {};
  return { near: { position: point, radiusKm }, filter: { from, to, ...filter } };
}

/** No place has so many offers that one of them could be missing. */
const SPARE = 20;

/** As of the day before, all days of a question are still to come: what is over by now is seen from the single dates. */
const dayBefore = (now: Date): Date => new Date(now.getTime() - 86_400_000);

/**
 * The same answer as one statement, as somebody would write it who needs nothing else: our search rows for what is near,
 * the table of single dates for the next one, and joins for the names. Text in the zone of the session, which has to be Berlin.
 */
export function pageByHand(question: Question, now: Date): Statement {
  const search = toSearch(question, now);
  const parameters = new Parameters();
  const metres = metresSql(search, parameters);
  const radius = parameters.add(search.near.radiusMetres, 'float8');
  const stale = staleCondition(search, parameters);
  const [from, to, instant] = [parameters.add(question.from, 'date'), parameters.add(question.to, 'date'), parameters.add(now, 'timestamptz')];
  const dates = (offer: 'row' | 'found'): string =>
    `from baseline.occurrence date where date.activity_id = ${offer}.activity_id and date.day between ${from} and ${to} and date.over_at > ${instant}`;
  const conditions = [
    ...roughConditions(search, searchWindow(search.filter, dayBefore(now)), parameters),
    // With a limit, or it would be planned as a list of everything in Germany that is not yet over.
    `(row.by_appointment or (select true ${dates('row')} limit 1))`,
    nearestPoint(search, parameters),
  ];
  const arms = (wanted: boolean, further: string): string =>
    centresOf(search, null, parameters)
      .map(({ condition, distance }) => `(select row.activity_id, ${wanted} as stale, ${metres('row')} as metres, row.reach from activities.search_row row
        where ${[condition, ...conditions, `${stale} = ${wanted}`, further].join(' and ')} order by ${distance} limit ${PAGE_SIZE + SPARE})`)
      .join(' union all ');
  return {
    text: `with fresh as materialized (select * from (${arms(false, 'true')}) near where metres <= coalesce(reach, ${radius})),
      stale as (select * from (${arms(true, `(select count(*) from fresh) < ${PAGE_SIZE}`)}) near where metres <= coalesce(reach, ${radius})),
      page as (
        select found.*, next.starts_at from (select * from fresh union all select * from stale) found
        left join lateral (
          select starts_at ${dates('found')} order by date.cancelled, date.day, date.starts_at limit 1
        ) next on true
        order by found.stale, found.metres, next.starts_at nulls last, found.activity_id limit ${PAGE_SIZE})
      select json_build_object('data', json_build_object('offersNear', json_build_object('edges', coalesce(json_agg(json_build_object(
        'distanceMetres', floor(page.metres + 0.5)::int,
        'nextOccurrence', case when page.starts_at is not null then json_build_object('start', to_char(page.starts_at, 'YYYY-MM-DD"T"HH24:MI:SSTZH:TZM')) end,
        'node', json_build_object('title', offer.title, 'summary', offer.summary, 'place', json_build_object('name', place.name), 'organiser', json_build_object('name', partner.name)))
        order by page.stale, page.metres, page.starts_at nulls last, page.activity_id), '[]'::json))))::text as json
      from page join activities.activity offer on offer.id = page.activity_id
      join places.place place on place.id = offer.place_id join partners.partner partner on partner.id = offer.organiser_id`,
    values: parameters.values,
  };
}
