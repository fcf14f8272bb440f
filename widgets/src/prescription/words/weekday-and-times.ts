import type { Clock } from '../../base/words/german-day.js';
import { datesOf, formatter, whenInWords, wordsOf } from '../later/received.js';
import type { BundleDate } from '../matching/match.js';
import type { PrescriptionWords } from '../prescription-words.js';

const HOUR = 60;
const DAY = 24 * HOUR;
/** An evening may run into the next morning without becoming a stay of two days. */
const LATEST_NIGHT = DAY + 6 * HOUR;

/** "Mittwoch, 15 bis 17 Uhr": beside a leaf that says which one. Today and tomorrow, and what takes days, are said as everywhere. */
export function weekdayAndTimes(date: BundleDate, { language, now }: PrescriptionWords): string {
  const dates = datesOf(date);
  const { locale, comma, at, fromTo } = wordsOf(language);
  const [hour = 0, minute = 0] = date.start.slice(11).split(':').map(Number);
  const end = hour * HOUR + minute + (date.minutes ?? 0);
  const today = formatter(Intl.DateTimeFormat, 'en-CA', { timeZone: 'Europe/Berlin' }).format(now);
  const ahead = (Date.parse(date.start.slice(0, 10)) - Date.parse(today)) / 86_400_000;
  if (dates.allDay || end >= LATEST_NIGHT || ahead <= 1) return whenInWords(dates, language, now);
  const weekday = formatter(Intl.DateTimeFormat, locale, { timeZone: 'UTC', weekday: 'long' }).format(new Date(`${date.start.slice(0, 10)}T12:00Z`));
  const clock = (minutes: number): Clock => ({ hour: Math.floor((minutes % DAY) / HOUR), minute: minutes % HOUR });
  return weekday + comma + (date.minutes ? fromTo({ hour, minute }, clock(end)) : at({ hour, minute }));
}

/** The day of a leaf, for whoever hears it: "Mittwoch, 25. November". */
export const dayOfLeaf = ({ start }: BundleDate, { language }: PrescriptionWords): string =>
  formatter(Intl.DateTimeFormat, wordsOf(language).locale, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(`${start.slice(0, 10)}T12:00Z`));
