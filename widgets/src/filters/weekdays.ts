import type { Language } from '../base/language.js';
import type { Weekday } from '../data/gql/graphql.js';
import { wordsOf } from './toolkit.js';

export const WEEKDAYS: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** As a choice of its own, which begins with a capital in every language. The fifth of January 1970 was a Monday. */
export function weekdayName(day: Weekday, language: Language): string {
  const { locale } = wordsOf(language);
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(1970, 0, 5 + WEEKDAYS.indexOf(day))));
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
