import { isNarrowed, withoutNarrowing, type Question } from '../address/question.js';
import { toFilter } from '../address/to-filter.js';
import { toNear } from '../address/to-near.js';
import { todayOf, type ViewContext } from '../view-context.js';

/** A question that finds something where another found nothing. */
export interface WayOn {
  readonly kind: 'wider' | 'without-choice';
  readonly question: Question;
  readonly count: number;
}

const radii = [25, 50, 100];

/** The nearest changes that find something: the choice undone, and a wider circle. Empty if neither does, or nobody can say. */
export async function findWaysOn(question: Question, context: ViewContext): Promise<WayOn[]> {
  const free = withoutNarrowing(question);
  const wider = (from: Question): Question[] => radii.filter((radius) => radius > question.radius).map((radius) => ({ ...from, radius }));
  const ways = await Promise.all([
    isNarrowed(question) ? firstThatFinds('without-choice', [free], context) : null,
    firstThatFinds('wider', wider(question), context),
  ]);
  const found = ways.filter((way) => way !== null);
  if (found.length > 0 || !isNarrowed(question)) return found;
  return [await firstThatFinds('wider', wider(free), context)].filter((way) => way !== null);
}

async function firstThatFinds(kind: WayOn['kind'], candidates: readonly Question[], context: ViewContext): Promise<WayOn | null> {
  for (const question of candidates) {
    const near = toNear(question);
    const answer = near === null ? null : await context.ask('CountView', { near, filter: toFilter(question, todayOf(context)) });
    const count = answer?.ok ? answer.data.offersNear.totalCount : 0;
    if (count > 0) return { kind, question, count };
  }
  return null;
}
