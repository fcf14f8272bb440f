import { addDays, germanDay } from '../base/words/german-day.js';
import { OfferCountDocument, type OfferFilter } from '../data/gql/graphql.js';
import { ask } from './later/received.js';
import { nearOf, type Question } from './question.js';

/** What there is instead of nothing, and the change to the question that shows it. */
export interface WayOn {
  kind: 'time' | 'theme' | 'radius' | 'earlier' | 'drop';
  count: number;
  change: Partial<Question>;
  /** What is dropped, in words that lead to the count. */
  label?: string;
}

export type Candidate = Omit<WayOn, 'count'>;

export interface Search {
  api: string;
  question: Question;
  now: Date;
  /** What a question asks the API for. */
  filterOf(question: Question): OfferFilter;
  /** Choices that can be dropped one by one; if there are several, the last one drops them all. */
  drops: readonly Candidate[];
}

const RADII = [25, 50, 100];
const MOST_DROPS = 4;

/**
 * Where a question without an answer leads on: to the nearest change that finds something to come
 * (one choice less, another time, any theme, a wider circle), and to what has been here. Empty if there is neither.
 * @throws RequestError when that cannot be found out, which is not the same as nothing
 */
export async function findWaysOn(search: Search): Promise<WayOn[]> {
  const [dropped, coming, been] = await Promise.all([
    allThatFind(search, search.drops),
    firstThatFinds(search, upcoming(search.question)),
    firstThatFinds(search, earlier(search)),
  ]);
  const ways = [...fewest(dropped, search), coming, been].filter((way) => way !== null);
  return ways.length > 0 ? ways : (await allThatFind(search, withoutAny(search))).slice(0, 1);
}

function upcoming(question: Question): Candidate[] {
  const { period, theme } = question;
  const wider = RADII.filter((radius) => radius > question.radius);
  return [
    ...(period === null ? [] : [{ kind: 'time', change: { period: null } } as const]),
    ...(theme === null ? [] : [{ kind: 'theme', change: { theme: null } } as const]),
    ...(period === null || theme === null ? [] : [{ kind: 'theme', change: { period: null, theme: null } } as const]),
    ...wider.map((radius) => ({ kind: 'radius', change: { radius } }) as const),
    // Last of all without any narrowing: what is further away and later is still more than nothing.
    ...(period === null && theme === null ? [] : wider.map((radius) => ({ kind: 'radius', change: { radius, period: null, theme: null } }) as const)),
  ];
}

function earlier({ question: { from, to, theme }, drops, now }: Search): Candidate[] {
  if (from !== null || to !== null || theme !== null || drops.length > 0) return [];
  const today = germanDay(now);
  return [{ kind: 'earlier', change: { period: null, from: addDays(today, -365), to: addDays(today, -1) } }];
}

/** All choices dropped at once, near by and then further away. */
function withoutAny({ question, drops }: Search): Candidate[] {
  if (drops.length === 0) return [];
  return RADII.filter((radius) => radius > question.radius).map((radius) => ({ kind: 'radius', change: { ...drops.at(-1)?.change, radius } }));
}

/** Dropping everything is a way on only where no single choice is. */
function fewest(dropped: readonly WayOn[], { drops }: Search): readonly WayOn[] {
  const single = dropped.filter(({ change }) => drops.length === 1 || change !== drops.at(-1)?.change);
  return single.length > 0 ? single.slice(0, MOST_DROPS) : dropped;
}

async function allThatFind(search: Search, candidates: readonly Candidate[]): Promise<WayOn[]> {
  const counts = await Promise.all(candidates.map(({ change }) => countOf(search, change)));
  return candidates.map((candidate, at) => ({ ...candidate, count: counts[at] ?? 0 })).filter(({ count }) => count > 0);
}

async function firstThatFinds(search: Search, candidates: Candidate[]): Promise<WayOn | null> {
  for (const candidate of candidates) {
    const count = await countOf(search, candidate.change);
    if (count > 0) return { ...candidate, count };
  }
  return null;
}

async function countOf({ api, question, filterOf }: Search, change: Partial<Question>): Promise<number> {
  const changed = { ...question, ...change };
  const near = nearOf(changed);
  if (near === null) return 0;
  const { offersNear } = await ask(api, OfferCountDocument, { near, filter: filterOf(changed) });
  return offersNear.totalCount;
}
