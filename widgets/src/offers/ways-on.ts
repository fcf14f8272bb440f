import { addDays, germanDay } from '../base/words/german-day.js';
import { ask } from '../data/client.js';
import { OfferCountDocument } from '../data/gql/graphql.js';
import { filterOf, nearOf, type Question } from './question.js';

/** What there is instead of nothing, and the change to the question that shows it. */
export interface WayOn {
  kind: 'time' | 'theme' | 'radius' | 'earlier';
  count: number;
  change: Partial<Question>;
}

type Candidate = Omit<WayOn, 'count'>;

const RADII = [25, 50, 100];

/**
 * Where a question without an answer leads on: to the nearest change that finds something to come
 * (another time, any theme, a wider circle), and to what has been here. Empty if there is neither.
 * @throws RequestError when that cannot be found out, which is not the same as nothing
 */
export async function findWaysOn(api: string, question: Question, now: Date): Promise<WayOn[]> {
  const [coming, been] = await Promise.all([
    firstThatFinds(api, question, upcoming(question), now),
    firstThatFinds(api, question, earlier(question, now), now),
  ]);
  return [coming, been].filter((way) => way !== null);
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

function earlier({ from, to, theme }: Question, now: Date): Candidate[] {
  if (from !== null || to !== null || theme !== null) return [];
  const today = germanDay(now);
  return [{ kind: 'earlier', change: { period: null, from: addDays(today, -365), to: addDays(today, -1) } }];
}

async function firstThatFinds(api: string, question: Question, candidates: Candidate[], now: Date): Promise<WayOn | null> {
  for (const { kind, change } of candidates) {
    const count = await countOf(api, { ...question, ...change }, now);
    if (count > 0) return { kind, count, change };
  }
  return null;
}

async function countOf(api: string, question: Question, now: Date): Promise<number> {
  const near = nearOf(question);
  if (near === null) return 0;
  const { offersNear } = await ask(api, OfferCountDocument, { near, filter: filterOf(question, now) });
  return offersNear.totalCount;
}
