import type { Language } from '../base/language.js';
import type { Weekday } from '../data/gql/graphql.js';
import { wordsOf } from './toolkit.js';

export const WEEKDAYS: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** The fifth of January 1970 was a Monday. */
export function weekdayName(day: Weekday, language: Language): string {
  const format = new Intl.DateTimeFormat(wordsOf(language).locale, { weekday: 'long', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(1970, 0, 5 + WEEKDAYS.indexOf(day))));
}
