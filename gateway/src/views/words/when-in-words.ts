import { addDays } from '@miteinander/kit/scalars/berlin-time.js';
import { dayInWords } from './day-in-words.js';
import type { Strings } from './strings.js';

/** A date as the API gives it: with Germany's offset, so that day and clock can be read from the text. */
export interface Moments {
  readonly start: string;
  readonly end: string | null;
  readonly allDay: boolean;
}

/** An evening may run into the next morning without becoming a stay of two days. */
const latestNight = '06:00';

export const dayOfMoment = (moment: string): string => moment.slice(0, 10);

const clockOf = (moment: string): string => moment.slice(11, 16);

/** "15", "15:30"; the end at midnight is 24. */
const clockInWords = (clock: string, { locale }: Strings, isEnd = false): string => {
  if (!locale.startsWith('de')) return clock;
  const [hours = '', minutes = ''] = (isEnd && clock === '00:00' ? '24:00' : clock).split(':');
  return minutes === '00' ? String(Number(hours)) : `${Number(hours)}:${minutes}`;
};

/** The last day a whole-day date counts for: it ends at the midnight after it. */
export function lastDayOf({ start, end, allDay }: Moments): string {
  const first = dayOfMoment(start);
  if (end === null || Date.parse(end) <= Date.parse(start)) return first;
  return allDay || clockOf(end) === '00:00' ? addDays(dayOfMoment(end), clockOf(end) === '00:00' ? -1 : 0) : dayOfMoment(end);
}

/** The times of a date without its day, or null for a whole day and what lasts several. */
export function timesInWords(moments: Moments, strings: Strings): string | null {
  const { start, end, allDay } = moments;
  if (allDay) return null;
  const from = clockInWords(clockOf(start), strings);
  if (end === null || Date.parse(end) <= Date.parse(start)) return strings.at(from);
  const sameNight = lastDayOf(moments) === dayOfMoment(start) || (dayOfMoment(end) === addDays(dayOfMoment(start), 1) && clockOf(end) < latestNight);
  return sameNight ? strings.fromTo(from, clockInWords(clockOf(end), strings, true)) : null;
}

/** Day and times as one would say them in Germany. */
export function whenInWords(moments: Moments, strings: Strings, today: string): string {
  const { start, end, allDay } = moments;
  const first = dayInWords(dayOfMoment(start), strings.locale, today);
  const times = timesInWords(moments, strings);
  if (times !== null) return `${first}${comma(strings)}${times}`;
  const last = lastDayOf(moments);
  if (allDay || end === null) return last === dayOfMoment(start) ? first : strings.span(first, dayInWords(last, strings.locale, today));
  const at = (moment: string): string => comma(strings) + strings.at(clockInWords(clockOf(moment), strings));
  return strings.span(first + at(start), dayInWords(dayOfMoment(end), strings.locale, today) + at(end));
}

/** Between a day and what goes with it. */
export const comma = ({ locale }: Strings): string => (locale.startsWith('ar') ? '، ' : ', ');
