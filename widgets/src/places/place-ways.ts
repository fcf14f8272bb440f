import type { ask } from '../data/client.js';
import { PlaceCountDocument } from '../data/gql/graphql.js';
import type { PlaceFilterName } from './place-filter-names.js';
import { nearOf, placeFilterOf, withoutChoices, type PlaceQuestion } from './place-question.js';

/** What there is instead of nothing, and the change to the question that shows it. */
export interface PlaceWay {
  kind: 'choice' | 'radius';
  count: number;
  change: Partial<PlaceQuestion>;
}

/** How the element asks; this file comes later and carries no second client. */
type Ask = typeof ask;

const RADII = [25, 50, 100];

/**
 * Where a question without an answer leads on: to the next wider circle that has something, and to what there is here without the choices.
 * @throws RequestError when that cannot be found out, which is not the same as nothing
 */
export async function findPlaceWays(ask: Ask, api: string, question: PlaceQuestion, filters: readonly PlaceFilterName[]): Promise<PlaceWay[]> {
  const choices = withoutChoices(question, filters);
  const [circle, here] = await Promise.all([wider(ask, api, question, {}), choices === null ? null : wayOf(ask, api, question, 'choice', choices)]);
  const ways = [here, circle].filter((way) => way !== null);
  if (ways.length > 0 || choices === null) return ways;
  const anywhere = await wider(ask, api, question, choices);
  return anywhere === null ? [] : [anywhere];
}

async function wider(ask: Ask, api: string, question: PlaceQuestion, change: Partial<PlaceQuestion>): Promise<PlaceWay | null> {
  for (const radius of RADII.filter((kilometres) => kilometres > question.radius)) {
    const way = await wayOf(ask, api, question, 'radius', { ...change, radius });
    if (way !== null) return way;
  }
  return null;
}

async function wayOf(ask: Ask, api: string, question: PlaceQuestion, kind: PlaceWay['kind'], change: Partial<PlaceQuestion>): Promise<PlaceWay | null> {
  const changed = { ...question, ...change };
  const near = nearOf(changed);
  if (near === null) return null;
  const { placesNear } = await ask(api, PlaceCountDocument, { near, filter: placeFilterOf(changed) });
  return placesNear.totalCount === 0 ? null : { kind, count: placesNear.totalCount, change };
}
