import { noQuestion, type Question, type When } from '../address/question.js';
import { dayOf, kilometresOf, readAddress } from '../address/read-address.js';
import type { OfferSort, Vocabulary } from '../data/vocabulary.js';
import type { Settled } from '../offers/find-offers.js';

/** What `<mit-offers>` takes as attributes; an address of `/embed/offers` may name them too. */
export const widgetAttributes = [
  'place', 'radius', 'from', 'to', 'period', 'categories', 'needs', 'sort', 'limit', 'filters', 'view', 'views', 'partner', 'municipality', 'heading', 'heading-level', 'accent', 'scheme',
] as const;

export type WidgetAttribute = (typeof widgetAttributes)[number];

const sorts: Readonly<Record<string, OfferSort>> = { nearest: 'NEAREST', soonest: 'SOONEST', best: 'BEST' };
const periods: readonly When[] = ['today', 'week', 'weekend', 'month'];

/** The same question in the widget's words and in the German ones of our own addresses, which win. */
export function embedQuestion(asked: URLSearchParams, today: string, vocabulary: Vocabulary): Question {
  const one = (name: WidgetAttribute): string => asked.get(name) ?? '';
  const terms = (name: WidgetAttribute, known: readonly string[]): string[] => one(name).split(/\s+/).filter((term) => known.includes(term));
  const settled: Question = {
    ...noQuestion,
    place: one('place').slice(0, 100),
    radius: kilometresOf(one('radius')) ?? noQuestion.radius,
    from: dayOf(one('from')),
    to: dayOf(one('to')),
    when: periods.find((period) => period === one('period')) ?? null,
    categories: terms('categories', vocabulary.categories),
    needs: terms('needs', vocabulary.needs),
    sort: sorts[one('sort')] ?? noQuestion.sort,
  };
  return readAddress(asked, today, vocabulary, settled);
}

/** What the widget in the page is given, so that it asks the same. */
export function attributesFor(asked: URLSearchParams, question: Question): Partial<Record<WidgetAttribute | 'api', string>> {
  const given = Object.fromEntries(widgetAttributes.filter((name) => asked.has(name)).map((name) => [name, asked.get(name) ?? '']));
  const { when } = question;
  return {
    // Where this page is, also behind somebody's prefix.
    api: '..',
    ...given,
    ...(question.place !== '' && { place: question.place }),
    radius: String(question.radius),
    ...(question.from !== null && { from: question.from }),
    ...(question.to !== null && { to: question.to }),
    ...(when !== null && when !== 'fortnight' && { period: when }),
    ...(question.needs.length > 0 && { needs: question.needs.join(' ') }),
    ...(question.categories.length > 0 && { categories: question.categories.join(' ') }),
    sort: Object.keys(sorts).find((name) => sorts[name] === question.sort) ?? 'soonest',
  };
}

/** What a page settles that an address of ours cannot say. */
export const settledFilter = (asked: URLSearchParams): Settled =>
  Object.fromEntries((['partner', 'municipality'] as const).map((name) => [name, asked.get(name) ?? '']).filter(([, value]) => value !== ''));

