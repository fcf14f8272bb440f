import { formatter } from '../../base/words/formatter.js';
import { addDays, germanDay, noonOf } from '../../base/words/german-day.js';

/** A day as a heading says it: today and tomorrow by their names as well. */
export function dayInWords(day: string, locale: string, now: Date): string {
  const today = germanDay(now);
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const named = formatter(Intl.DateTimeFormat, locale, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', ...year }).format(noonOf(day));
  const ahead = [today, addDays(today, 1)].indexOf(day);
  if (ahead < 0) return named;
  const near = formatter(Intl.RelativeTimeFormat, locale, { numeric: 'auto' }).format(ahead, 'day');
  return `${near.charAt(0).toLocaleUpperCase(locale)}${near.slice(1)}, ${named}`;
}
