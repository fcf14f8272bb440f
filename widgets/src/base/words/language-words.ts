import type { Clock } from './german-day.js';
import type { Ordinal } from './rhythm.js';

/** All that a language needs to say when, how often, how far and how much. Days and months arrive as Intl names them. */
export interface LanguageWords {
  /** What Intl is asked for; always with Latin digits, as in telephone numbers. */
  locale: string;
  /** Between a day and its times. */
  comma: string;

  at(time: Clock): string;
  /** The end may lie after midnight. */
  fromTo(start: Clock, end: Clock): string;
  /** From one day, with or without its time, to another. */
  span(start: string, end: string): string;

  everyDays(interval: number): string;
  everyWeek(interval: number, weekdays: readonly string[]): string;
  /** Three or more days in a row, every week. */
  everyWeekFromTo(first: string, last: string): string;
  /** Ordinals run from 1 to 5 and from -1, the last, to -2, the last but one. */
  everyMonthOn(interval: number, ordinals: readonly Ordinal[]): string;
  /** -1 is the last day of the month. */
  everyMonthOnDays(interval: number, days: readonly number[]): string;
  everyYears(interval: number): string;
  inMonths(months: readonly string[], rhythm: string): string;
  fromMonthToMonth(first: string, last: string, rhythm: string): string;
  until(rhythm: string, day: string): string;
  byAppointment: string;

  /** The argument says how long ago. */
  confirmed(ago: string): string;
  neverConfirmed: string;
  longUnconfirmed: string;

  free: string;
  donation: string;
}
