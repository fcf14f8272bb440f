import type { Language } from '../language.js';
import { formatter } from './formatter.js';
import { daysBetween, germanDay } from './german-day.js';
import { wordsOf } from './words-of.js';

const DAYS_SAID_AS_DAYS = 13;
const DAYS_SAID_AS_WEEKS = 59;
const DAYS_IN_MONTH = 30.44;

/** When somebody last confirmed an entry, no more exactly than it matters. */
export function confirmedInWords(lastConfirmedAt: string | null, freshness: 'FRESH' | 'DUE' | 'STALE', language: Language, now: Date): string {
  const words = wordsOf(language);
  if (lastConfirmedAt === null) return words.neverConfirmed;
  if (freshness === 'STALE') return words.longUnconfirmed;
  const days = Math.max(0, daysBetween(lastConfirmedAt, germanDay(now)));
  const format = formatter(Intl.RelativeTimeFormat, words.locale, { numeric: days <= 1 ? 'auto' : 'always' });
  if (days <= DAYS_SAID_AS_DAYS) return words.confirmed(format.format(-days, 'day'));
  if (days <= DAYS_SAID_AS_WEEKS) return words.confirmed(format.format(-Math.floor(days / 7), 'week'));
  return words.confirmed(format.format(-Math.floor(days / DAYS_IN_MONTH), 'month'));
}
