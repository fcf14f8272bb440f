import type { Clock } from './german-day.js';
import type { LanguageWords } from './language-words.js';
import type { Ordinal } from './rhythm.js';

const and = new Intl.ListFormat('en-GB');
const plurals = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

const isOnTheHour = ({ hour, minute }: Clock, of: number): boolean => hour === of && minute === 0;
const half = ({ hour }: Clock): string => (hour < 12 ? 'am' : 'pm');
const face = ({ hour, minute }: Clock): string => `${hour % 12 || 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}`;

function clock(time: Clock): string {
  if (isOnTheHour(time, 12)) return '12 noon';
  return isOnTheHour(time, 0) ? 'midnight' : `${face(time)} ${half(time)}`;
}

function fromTo(start: Clock, end: Clock): string {
  const named = [0, 12].some((hour) => isOnTheHour(start, hour) || isOnTheHour(end, hour));
  const sameHalf = half(start) === half(end) && start.hour <= end.hour;
  return `${sameHalf && !named ? face(start) : clock(start)} to ${clock(end)}`;
}

const numbered = (number: number): string => `${number}${SUFFIXES[plurals.select(number)] ?? 'th'}`;
const ordinalName = (ordinal: number): string => (ordinal === -1 ? 'last' : ordinal === -2 ? 'last but one' : numbered(ordinal));
const ofMonth = (interval: number): string => (interval === 1 ? 'of each month' : `of every ${numbered(interval)} month`);

function ordinalDays(ordinals: readonly Ordinal[]): string {
  const weekdays = [...new Set(ordinals.map(({ weekday }) => weekday))];
  return and.format(weekdays.map((weekday) => `${and.format(ordinals.filter((day) => day.weekday === weekday).map(({ ordinal }) => ordinalName(ordinal)))} ${weekday}`));
}

export const words: LanguageWords = {
  locale: 'en-GB',
  comma: ', ',

  at: clock,
  fromTo,
  span: (start, end) => `${start} to ${end}`,

  everyDays: (interval) => (interval === 1 ? 'every day' : `every ${interval} days`),
  everyWeek: (interval, weekdays) => {
    if (interval > 1) return `every ${interval} weeks on ${and.format(weekdays)}`;
    return weekdays.length === 1 ? `every ${weekdays[0]}` : `on ${and.format(weekdays.map((weekday) => `${weekday}s`))}`;
  },
  everyWeekFromTo: (first, last) => `${first} to ${last}`,
  everyMonthOn: (interval, ordinals) => `on the ${ordinalDays(ordinals)} ${ofMonth(interval)}`,
  everyMonthOnDays: (interval, days) => `on the ${and.format(days.map((day) => (day === -1 ? 'last day' : numbered(day))))} ${ofMonth(interval)}`,
  everyYears: (interval) => (interval === 1 ? 'once a year' : `every ${interval} years`),
  inMonths: (months, rhythm) => `${rhythm} in ${and.format(months)}`,
  fromMonthToMonth: (first, last, rhythm) => `${rhythm} from ${first} to ${last}`,
  until: (rhythm, day) => `${rhythm} until ${day}`,
  byAppointment: 'by appointment',

  confirmed: (ago) => `checked ${ago}`,
  neverConfirmed: 'not checked yet',
  longUnconfirmed: 'not checked for a long time – please ring first',

  free: 'free',
  donation: 'donations welcome',
};
