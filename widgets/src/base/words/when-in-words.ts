import type { Language } from '../language.js';
import { formatter } from './formatter.js';
import { addDays, daysBetween, germanClock, germanDay, noonOf } from './german-day.js';
import type { LanguageWords } from './language-words.js';
import { wordsOf } from './words-of.js';

export interface Dates {
  start: string;
  end: string | null;
  allDay: boolean;
}

/** An evening may run into the next morning without becoming a stay of two days. */
const LATEST_NIGHT_HOUR = 6;

/** Day and times as one would say them in Germany, whatever the visitor's clock shows. */
export function whenInWords({ start, end, allDay }: Dates, language: Language, now: Date): string {
  const words = wordsOf(language);
  const begins = new Date(start);
  const ends = end !== null && new Date(end) > begins ? new Date(end) : null;
  const firstDay = germanDay(begins);
  const first = dayInWords(firstDay, words, now);
  if (allDay) {
    // The end of a whole day is the midnight after it.
    const lastDay = ends === null ? firstDay : germanDay(new Date(ends.getTime() - 1));
    return lastDay === firstDay ? first : words.span(first, dayInWords(lastDay, words, now));
  }
  const time = germanClock(begins);
  if (ends === null) return first + words.comma + words.at(time);
  const endTime = germanClock(ends);
  const lastDay = germanDay(ends);
  const sameNight = lastDay === firstDay || (lastDay === addDays(firstDay, 1) && endTime.hour < LATEST_NIGHT_HOUR);
  if (sameNight) return first + words.comma + words.fromTo(time, endTime);
  return words.span(first + words.comma + words.at(time), dayInWords(lastDay, words, now) + words.comma + words.at(endTime));
}

function dayInWords(day: string, { locale }: LanguageWords, now: Date): string {
  const today = germanDay(now);
  const ahead = daysBetween(today, day);
  if (ahead === 0 || ahead === 1) return formatter(Intl.RelativeTimeFormat, locale, { numeric: 'auto' }).format(ahead, 'day');
  // Where the year stands, each language decides for itself.
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return formatter(Intl.DateTimeFormat, locale, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', ...year }).format(noonOf(day));
}
