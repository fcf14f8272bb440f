import type { LanguageWords } from '../../base/words/language-words.js';
import type { OpenedStrings } from '../strings/opened-strings.js';
import { readHours, type Stretch } from './read-hours.js';

/** Some days and what holds on them; `days` is empty if it holds on all of them. */
export interface HoursLine {
  days: string;
  times: string;
}

/** The hours of a week, days that are alike said together; null if they are not that simple. */
export function hoursInWords(hours: string, words: LanguageWords, opened: OpenedStrings): HoursLine[] | null {
  if (hours.trim() === '24/7') return [{ days: '', times: opened.alwaysOpen }];
  const week = readHours(hours);
  if (week === null) return null;
  const list = new Intl.ListFormat(words.locale);
  const timesOf = (stretches: readonly Stretch[]): string => (stretches.length === 0 ? opened.closedThen : list.format(stretches.map(({ start, end }) => words.fromTo(start, end))));
  const alike = new Map<string, number[]>();
  for (const [day, stretches] of week.days.entries()) {
    if (stretches.length > 0) alike.set(timesOf(stretches), [...(alike.get(timesOf(stretches)) ?? []), day]);
  }
  const lines = [...alike].map(([times, days]) => ({ days: daysInWords(days, words), times }));
  return week.holidays === null ? lines : [...lines, { days: opened.onHolidays, times: timesOf(week.holidays) }];
}

function daysInWords(days: readonly number[], words: LanguageWords): string {
  const weekday = new Intl.DateTimeFormat(words.locale, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  const names = days.map((day) => weekday.format(new Date(Date.UTC(2024, 0, 1 + day))));
  if (days.length === 7) return words.everyDays(1);
  const isRun = days.length > 2 && days.every((day, at) => day === (days[0] ?? 0) + at);
  return isRun ? words.everyWeekFromTo(names[0] ?? '', names.at(-1) ?? '') : words.everyWeek(1, names);
}
