import type { Language } from '../../base/language.js';
import { formatter } from '../../base/words/formatter.js';
import { addDays, germanClock, noonOf } from '../../base/words/german-day.js';
import { unbroken } from '../../base/words/unbroken.js';
import { whenInWords } from '../../base/words/when-in-words.js';
import { wordsOf } from '../../base/words/words-of.js';
import type { BundleDate } from '../../prescription/matching/match.js';
import { dayOf, minuteOfDay } from '../../prescription/matching/days.js';
import { datesOf } from '../../prescription/words/dates-of.js';

/** So long before a date nobody says "tomorrow": paper is read on another day than it was printed. */
const WELL_BEFORE = -3;

/** Day and times, the same on whatever day it is read. */
export const whenOnPaper = (date: BundleDate, language: Language): string => whenInWords(datesOf(date), language, noonOf(addDays(dayOf(date.start), WELL_BEFORE)));

/** "22. November 2026" */
export const fullDay = (day: string, language: Language): string => dayFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(noonOf(day));

/** "9. und 23. Dezember"; a time stands only where it is another than the next date's. */
export function daysInWords(dates: readonly BundleDate[], next: BundleDate, language: Language): string {
  const words = wordsOf(language);
  const and = formatter(Intl.ListFormat, words.locale, { type: 'conjunction' });
  const days = dates.map((date, at) => {
    const time = date.start.includes('T') && minuteOfDay(date.start) !== minuteOfDay(next.start) ? words.comma + words.at(germanClock(new Date(datesOf(date).start))) : '';
    const follows = dates[at + 1];
    // German says the month once for days of it.
    const short = words.locale === 'de' && time === '' && follows !== undefined && follows.start.slice(0, 7) === date.start.slice(0, 7);
    return unbroken(short ? `${Number(dayOf(date.start).slice(-2))}.` : dayFormat(language, { day: 'numeric', month: 'long' }).format(noonOf(dayOf(date.start))) + time);
  });
  return and.format(days);
}

/** "November 2026", or "September–November 2026". @param days YYYY-MM-DD, at least one */
export function monthsInWords(days: readonly string[], language: Language): string {
  const [first = '', ...more] = days.toSorted();
  return dayFormat(language, { month: 'long', year: 'numeric' }).formatRange(noonOf(first), noonOf(more.at(-1) ?? first));
}

const dayFormat = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => formatter(Intl.DateTimeFormat, wordsOf(language).locale, { ...options, timeZone: 'UTC' });
