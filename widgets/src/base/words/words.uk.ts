import { byWeekday } from './by-weekday.js';
import { fullClock, fullEndClock } from './full-clock.js';
import type { Clock } from './german-day.js';
import type { LanguageWords } from './language-words.js';
import { formsOfMonths, formsOfWeekdays } from './named-forms.js';
import type { Ordinal } from './rhythm.js';

const and = new Intl.ListFormat('uk');
const plural = new Intl.PluralRules('uk');

/** "Of Wednesday", which also makes "every Wednesday"; "on the … Wednesday"; and whether an ordinal before it is feminine. */
const weekdayOf = formsOfWeekdays('uk', [
  { of: 'понеділка', the: 'понеділок', feminine: false },
  { of: 'вівторка', the: 'вівторок', feminine: false },
  { of: 'середи', the: 'середу', feminine: true },
  { of: 'четверга', the: 'четвер', feminine: false },
  { of: 'пʼятниці', the: 'пʼятницю', feminine: true },
  { of: 'суботи', the: 'суботу', feminine: true },
  { of: 'неділі', the: 'неділю', feminine: true },
]);

/** "From January" and "in January". */
const monthOf = formsOfMonths('uk', [
  ['січня', 'січні'], ['лютого', 'лютому'], ['березня', 'березні'], ['квітня', 'квітні'], ['травня', 'травні'], ['червня', 'червні'],
  ['липня', 'липні'], ['серпня', 'серпні'], ['вересня', 'вересні'], ['жовтня', 'жовтні'], ['листопада', 'листопаді'], ['грудня', 'грудні'],
] as const);

const FEMININE: Readonly<Record<number, string>> = { 1: '1-шу', 2: '2-гу', 3: '3-тю', 4: '4-ту', 5: '5-ту', [-1]: 'останню', [-2]: 'передостанню' };
const MASCULINE: Readonly<Record<number, string>> = { [-1]: 'останній', [-2]: 'передостанній' };
const ordinalName = (ordinal: number, feminine: boolean): string => (feminine ? FEMININE : MASCULINE)[ordinal] ?? `${ordinal}-й`;

const ordinalDays = (ordinals: readonly Ordinal[]): string =>
  and.format(byWeekday(ordinals).map(({ weekday, ordinals: which }, at) => {
    const { the, feminine } = weekdayOf(weekday);
    const named = and.format(which.map((ordinal) => ordinalName(ordinal, feminine)));
    return `${at > 0 || named.startsWith('о') ? 'в' : 'у'} ${named} ${the}`;
  }));

function monthDays(days: readonly number[]): string {
  const numbered = days.filter((day) => day > 0).map((day) => `${day}-го`);
  return and.format([...(numbered.length > 0 ? [`${and.format(numbered)} числа`] : []), ...(days.includes(-1) ? ['в останній день'] : [])]);
}

/** "Every 2 weeks", "every 5 weeks" */
const every = (count: number, few: string, many: string): string => `кожні ${count} ${plural.select(count) === 'few' ? few : many}`;
const everyMonths = (interval: number): string => every(interval, 'місяці', 'місяців');

/** Eleven begins with a vowel when it is read out. */
const at = (time: Clock): string => `${time.hour === 11 ? 'об' : 'о'} ${fullClock(time)}`;

export const words: LanguageWords = {
  locale: 'uk',
  comma: ', ',

  at,
  fromTo: (start, end) => `з ${fullClock(start)} до ${fullEndClock(end)}`,
  span: (start, end) => `${start} – ${end}`,

  everyDays: (interval) => (interval === 1 ? 'щодня' : every(interval, 'дні', 'днів')),
  everyWeek: (interval, weekdays) =>
    interval === 1 ? and.format(weekdays.map((weekday) => `що${weekdayOf(weekday).of}`)) : `${every(interval, 'тижні', 'тижнів')} у ${and.format(weekdays.map((weekday) => weekdayOf(weekday).the))}`,
  everyWeekFromTo: (first, last) => `щотижня з ${weekdayOf(first).of} до ${weekdayOf(last).of}`,
  everyMonthOn: (interval, ordinals) => (interval === 1 ? `${ordinalDays(ordinals)} кожного місяця` : `${everyMonths(interval)} ${ordinalDays(ordinals)}`),
  everyMonthOnDays: (interval, days) => (interval === 1 ? `${monthDays(days)} кожного місяця` : `${everyMonths(interval)} ${monthDays(days)}`),
  everyYears: (interval) => (interval === 1 ? 'раз на рік' : `раз на ${interval} ${plural.select(interval) === 'few' ? 'роки' : 'років'}`),
  inMonths: (months, rhythm) => `у ${and.format(months.map((month) => monthOf(month)[1]))} ${rhythm}`,
  fromMonthToMonth: (first, last, rhythm) => `з ${monthOf(first)[0]} до ${monthOf(last)[0]} ${rhythm}`,
  until: (rhythm, day) => `${rhythm} до ${day}`,
  byAppointment: 'за домовленістю',

  confirmed: (ago) => `перевірено ${ago}`,
  neverConfirmed: 'ще не перевірено',
  longUnconfirmed: 'давно не перевіряли – будь ласка, спершу зателефонуйте',

  free: 'безкоштовно',
  donation: 'будемо раді пожертві',
};
