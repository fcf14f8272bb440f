import type { Language } from '../language.js';
import { formatter } from './formatter.js';
import { germanDay, noonOf } from './german-day.js';
import { wordsOf } from './words-of.js';

export interface Leaf {
  weekday: string;
  day: string;
  month: string;
}

/** What stands on the leaf of a tear-off calendar: "Mi", "25", "Nov." */
export function leafOf(start: string, language: Language): Leaf {
  const date = noonOf(germanDay(new Date(start)));
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatPart[] => formatter(Intl.DateTimeFormat, wordsOf(language).locale, { ...options, timeZone: 'UTC' }).formatToParts(date);
  const partOf = (parts: Intl.DateTimeFormatPart[], type: Intl.DateTimeFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? '';
  // The month beside a day is abbreviated as in running text, with its full stop.
  const dayAndMonth = format({ day: 'numeric', month: 'short' });
  return { weekday: partOf(format({ weekday: 'short' }), 'weekday').replace(/\.$/, ''), day: partOf(dayAndMonth, 'day'), month: partOf(dayAndMonth, 'month') };
}
