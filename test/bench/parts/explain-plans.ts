import { countOffers } from '@miteinander/activities/search/finding/count-offers.js';
import { findMasks } from '@miteinander/activities/search/finding/find-masks.js';
import { nearestOffers } from '@miteinander/activities/search/finding/nearest-offers.js';
import type { ActivitiesContext } from '@miteinander/activities/context.js';
import type { OfferSearch } from '@miteinander/activities/search/finding/offer-search.js';
import { addDays } from '@miteinander/kit/scalars/berlin-time.js';

import type { Dataset } from '../dataset/dataset.ts';
import { readTowns } from '../generator/towns.ts';
import { PreparedSession, type Statement } from '../measure/prepared-session.ts';
import { openOurSearch, PAGE_SIZE } from '../questions/our-page.ts';
import { filtersOf, toSearch, type Question } from '../questions/question.ts';

export interface ExplainedPlan {
  shape: string;
  statement: Statement;
  plan: string;
}

/** The statements every visitor's question needs. */
const SHAPES: readonly { shape: string; filtered: boolean; ask(search: OfferSearch, context: ActivitiesContext): Promise<unknown> }[] = [
  { shape: 'The nearest offers', filtered: false, ask: (search, context) => nearestOffers(search, { count: PAGE_SIZE + 1, after: undefined }, context) },
  { shape: 'The nearest offers, with three filters', filtered: true, ask: (search, context) => nearestOffers(search, { count: PAGE_SIZE + 1, after: undefined }, context) },
  { shape: 'How many there are', filtered: false, ask: (search, { reader }) => countOffers(search, reader) },
  { shape: 'The survey behind all facets', filtered: false, ask: (search, { reader }) => findMasks(reader, search) },
];

/** How PostgreSQL answers the main shapes for a middle-sized town, 5 km, a week. */
export async function explainPlans(dataset: Dataset): Promise<ExplainedPlan[]> {
  const search = openOurSearch(dataset);
  const session = await PreparedSession.open(dataset.admin, 'force_generic_plan');
  try {
    const plans: ExplainedPlan[] = [];
    for (const { shape, filtered, ask } of SHAPES) {
      search.reader.take();
      await ask(toSearch(questionFor(dataset, filtered), dataset.now), search.context());
      const [statement] = search.reader.take();
      if (!statement) throw new Error(`${shape}: nothing was asked of the database.`);
      await session.explain(statement);
      plans.push({ shape, statement, plan: await session.explain(statement) });
    }
    return plans;
  } finally {
    await Promise.all([search.close(), session.close()]);
  }
}

function questionFor({ germany: { day } }: Dataset, filtered: boolean): Question {
  const town = readTowns().find(({ name }) => name === 'Münster');
  if (!town) throw new Error('The gazetteer has no Münster.');
  return { point: { lat: town.lat, lon: town.lon }, radiusKm: 5, from: day, to: addDays(day, 6), ...(filtered ? { filters: filtersOf('loneliness') } : {}) };
}
