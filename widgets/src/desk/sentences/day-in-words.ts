import { formatter } from '../../base/words/formatter.js';
import { germanDay, noonOf } from '../../base/words/german-day.js';

/** A day as one says it, with the year if it is another one than now: "Mittwoch, 6. Januar 2027". */
export function dayInWords(day: string, now: Date): string {
  const year = day.slice(0, 4) === germanDay(now).slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return formatter(Intl.DateTimeFormat, 'de', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', ...year }).format(noonOf(day));
}
