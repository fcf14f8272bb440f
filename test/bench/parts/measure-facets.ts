import { nearestOffers } from '@miteinander/activities/search/finding/nearest-offers.js';
import { OfferCounts } from '@miteinander/activities/search/finding/offer-counts.js';
import { addDays } from '@miteinander/kit/scalars/berlin-time.js';

import type { Dataset, Progress } from '../dataset/dataset.ts';
import { readTowns } from '../generator/towns.ts';
import { PreparedSession } from '../measure/prepared-session.ts';
import { withEachOther } from '../measure/with-each-other.ts';
import { countStatement, FACET_GROUPS, facetStatement, readFacet, type FacetGroup } from '../questions/grouped-facets.ts';
import { openOurSearch, PAGE_SIZE, type OurSearch } from '../questions/our-page.ts';
import { filtersOf, inWords, toSearch, type Question } from '../questions/question.ts';

export interface MeasuredCity {
  city: string;
  filtered: boolean;
  /** How many offers there are. */
  total: number;
  /** Milliseconds of each answer, one statement after the other. */
  ours: number[];
  grouped: number[];
}

/** How often something is measured, and how often it is done before: until every statement is prepared and every page in memory. */
export interface Repeats {
  rounds: number;
  warmUp: number;
}

/** What is counted for a question. */
interface Counts {
  total: number;
  facets: Map<FacetGroup, Map<string, number>>;
}

const CITIES = ['Berlin', 'Hamburg', 'München'];

/** Times page, total and six facets of a week in a city, ours and by GROUP BY in turn. @throws when any count differs, naming the question. */
export async function measureFacets(dataset: Dataset, repeats: Repeats, progress: Progress): Promise<MeasuredCity[]> {
  const search = openOurSearch(dataset);
  const session = await PreparedSession.open(dataset.admin, 'force_generic_plan');
  try {
    const measured: MeasuredCity[] = [];
    for (const { city, question } of questionsIn(dataset.germany.day)) {
      const name = `facets in ${city}${question.filters ? ', 3 filters' : ''}`;
      measured.push({ city, filtered: question.filters !== undefined, ...(await progress.run(name, () => measureCity(question, dataset, search, session, repeats))) });
    }
    return measured;
  } finally {
    await search.close();
    await session.close();
  }
}

function questionsIn(today: string): { city: string; question: Question }[] {
  const towns = readTowns();
  return CITIES.flatMap((city) => {
    const town = towns.filter(({ name }) => name === city).toSorted((left, right) => right.population - left.population)[0];
    if (!town) throw new Error(`The gazetteer has no ${city}.`);
    const question = { point: { lat: town.lat, lon: town.lon }, radiusKm: 20, from: today, to: addDays(today, 6) };
    return [{ city, question }, { city, question: { ...question, filters: filtersOf('loneliness') } }];
  });
}

async function measureCity(question: Question, { now, germany }: Dataset, search: OurSearch, session: PreparedSession, { rounds, warmUp }: Repeats) {
  const [ours, grouped]: [number[], number[]] = [[], []];
  let total = 0;
  for (let round = -warmUp; round < rounds; round += 1) {
    let [our, other]: [Counts | undefined, Counts | undefined] = [undefined, undefined];
    const timed = async (times: number[], work: () => Promise<void>): Promise<void> => {
      const begin = performance.now();
      await work();
      if (round >= 0) times.push(performance.now() - begin);
    };
    await withEachOther(
      round + warmUp,
      () => timed(ours, async () => void (our = await ourCounts(question, now, search))),
      () => timed(grouped, async () => void (other = await groupedCounts(question, now, search, session))),
    );
    const difference = differenceOf(our, other);
    if (difference !== undefined) throw new Error(`${difference} for ${inWords(question)}, seed ${germany.seed}, ${germany.activities} offers, ${germany.day}`);
    total = (our as Counts | undefined)?.total ?? 0;
  }
  return { total, ours, grouped };
}

async function ourCounts(question: Question, now: Date, { context }: OurSearch): Promise<Counts> {
  const [asked, state] = [toSearch(question, now), context()];
  await nearestOffers(asked, { count: PAGE_SIZE + 1, after: undefined }, state);
  const counts = new OfferCounts(asked, state.reader);
  const [total, facets] = await Promise.all([counts.total(), counts.facets()]);
  return { total, facets: new Map(FACET_GROUPS.map((group) => [group, new Map(facets[group].map(({ value, count }) => [value, count]))])) };
}

async function groupedCounts(question: Question, now: Date, { context }: OurSearch, session: PreparedSession): Promise<Counts> {
  const asked = toSearch(question, now);
  await nearestOffers(asked, { count: PAGE_SIZE + 1, after: undefined }, context());
  const [counted] = await session.read<{ count: number }>(countStatement(asked));
  const facets = new Map<FacetGroup, Map<string, number>>();
  for (const group of FACET_GROUPS) facets.set(group, readFacet(group, await session.read(facetStatement(group, asked))));
  return { total: counted?.count ?? 0, facets };
}

function differenceOf(our: Counts | undefined, other: Counts | undefined): string | undefined {
  if (our?.total !== other?.total) return `totals differ (${our?.total}, ${other?.total})`;
  for (const group of FACET_GROUPS) {
    const [ourText, otherText] = [our, other].map((counts) => JSON.stringify([...(counts?.facets.get(group) ?? [])].toSorted()));
    if (ourText !== otherText) return `${group} differ (${ourText}, ${otherText})`;
  }
  return undefined;
}
