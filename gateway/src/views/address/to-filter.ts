import { daysOfQuestion } from './days-of-question.js';
import type { Question } from './question.js';
import { themes } from './themes.js';

/** The API's OfferFilter: only what narrows the search is in it. */
export function toFilter(question: Question, today: string): Record<string, unknown> {
  const { text, weekdays, times, needs, categories, where, free, registration, access, unknownAccess, languages, age, freshness, theme } = question;
  const { from, to } = daysOfQuestion(question, today);
  const kinds = categories.length === 0 && theme !== null ? themes[theme] : categories;
  return {
    ...(text !== '' && { text }),
    ...(from !== null && { from }),
    ...(to !== null && { to }),
    ...(weekdays.length > 0 && { weekdays }),
    ...(times.length > 0 && { timeOfDay: times }),
    ...(needs.length > 0 && { needs }),
    ...(kinds.length > 0 && { categories: kinds }),
    ...(where.length > 0 && { mode: where }),
    ...(free && { freeOnly: true }),
    ...(registration.length > 0 && { registration }),
    ...(access.length > 0 && { accessibility: { allOf: access, ...(unknownAccess && { unknownMayPass: true }) } }),
    ...(languages.length > 0 && { languages }),
    ...(age !== null && { age }),
    ...(freshness !== null && { minFreshness: freshness }),
  };
}
