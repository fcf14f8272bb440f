import { addDays, germanDay } from '../base/words/german-day.js';
import { daysOfPeriod } from '../base/words/days-of-period.js';
import type { OfferFilter } from '../data/gql/graphql.js';
import type { Choices } from '../offers/choices.js';

const FORTNIGHT = 14;

/** What is chosen, as the API takes it: only what narrows the search is in it. */
export function toFilter(choices: Choices, now: Date): OfferFilter {
  const { text, weekdays, times, needs, categories, where, free, registration, access, unknownAccess, languages, age, freshness } = choices;
  return {
    ...(text.trim() !== '' && { text: text.trim() }),
    ...daysOf(choices, now),
    ...(weekdays.length > 0 && { weekdays }),
    ...(times.length > 0 && { timeOfDay: times }),
    ...(needs.length > 0 && { needs }),
    ...(categories.length > 0 && { categories }),
    ...(where.length > 0 && { mode: where }),
    ...(free && { freeOnly: true }),
    ...(registration.length > 0 && { registration }),
    ...(access.length > 0 && { accessibility: { allOf: access, ...(unknownAccess && { unknownMayPass: true }) } }),
    ...(languages.length > 0 && { languages }),
    ...(age !== null && { age }),
    ...(freshness !== null && { minFreshness: freshness }),
  };
}

/** A last day before the first is left out: the form says so beside it. */
function daysOf({ when, from, to }: Choices, now: Date): Pick<OfferFilter, 'from' | 'to'> {
  if (when === null) return {};
  if (when === 'dates') return { ...(from !== null && { from }), ...(to !== null && !endsTooEarly(from, to) && { to }) };
  if (when !== 'fortnight') return daysOfPeriod(when, now);
  const today = germanDay(now);
  return { from: today, to: addDays(today, FORTNIGHT - 1) };
}

export const endsTooEarly = (from: string | null, to: string | null): boolean => from !== null && to !== null && to < from;
