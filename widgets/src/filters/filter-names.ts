import type { Choices } from '../offers/choices.js';
import type { Question } from '../offers/question.js';

/** The groups of choices in the order they are shown. */
export const GROUPS = ['when', 'weekdays', 'time', 'needs', 'categories', 'where', 'free', 'access', 'registration', 'languages', 'age', 'freshness'] as const;

export type Group = (typeof GROUPS)[number];

export type FilterName = Group | 'text' | 'sort' | 'place' | 'radius' | 'period' | 'theme';

const ALL: readonly FilterName[] = ['place', 'radius', 'text', 'sort', ...GROUPS];

/** What choosing nothing in a group is. */
export const CLEARED: Record<Group | 'text', Partial<Choices>> = {
  text: { text: '' },
  when: { when: null, from: null, to: null },
  weekdays: { weekdays: [] },
  time: { times: [] },
  needs: { needs: [] },
  categories: { categories: [] },
  where: { where: [] },
  free: { free: false },
  access: { access: [], unknownAccess: false },
  registration: { registration: [] },
  languages: { languages: [] },
  age: { age: null },
  freshness: { freshness: null },
};

/** The filters a visitor may use. What the page has settled itself is no choice. */
export function allowedFilters(names: readonly string[], settled: Question): ReadonlySet<FilterName> {
  const allowed = new Set(names.includes('all') ? ALL : (names as FilterName[]));
  if (settled.needs.length > 0) allowed.delete('needs');
  if (settled.categories.length > 0) for (const name of ['categories', 'theme'] as const) allowed.delete(name);
  if (settled.from !== null || settled.to !== null || settled.period !== null) allowed.delete('when');
  return allowed;
}
