import { byWeekday } from './by-weekday.js';
import { fullClock, fullEndClock } from './full-clock.js';
import type { LanguageWords } from './language-words.js';
import { formsOfMonths, formsOfWeekdays } from './named-forms.js';
import type { Ordinal } from './rhythm.js';

const and = new Intl.ListFormat('ru');
const plural = new Intl.PluralRules('ru');

/** "On Wednesdays", "from Wednesday", "on the … Wednesday", and how an ordinal before it ends. */
const weekdayOf = formsOfWeekdays('ru', [
  { on: 'понедельникам', from: 'понедельника', the: 'понедельник', ending: 'й' },
  { on: 'вторникам', from: 'вторника', the: 'вторник', ending: 'й' },
  { on: 'средам', from: 'среды', the: 'среду', ending: 'ю' },
  { on: 'четвергам', from: 'четверга', the: 'четверг', ending: 'й' },
  { on: 'пятницам', from: 'пятницы', the: 'пятницу', ending: 'ю' },
  { on: 'субботам', from: 'субботы', the: 'субботу', ending: 'ю' },
  { on: 'воскресеньям', from: 'воскресенья', the: 'воскресенье', ending: 'е' },
] as const);

/** "From January" and "in January"; "to January" is the name itself. */
const monthOf = formsOfMonths('ru', [
  ['января', 'январе'], ['февраля', 'феврале'], ['марта', 'марте'], ['апреля', 'апреле'], ['мая', 'мае'], ['июня', 'июне'],
  ['июля', 'июле'], ['августа', 'августе'], ['сентября', 'сентябре'], ['октября', 'октябре'], ['ноября', 'ноябре'], ['декабря', 'декабре'],
] as const);

const LAST = { й: 'последний', ю: 'последнюю', е: 'последнее' };

function ordinalName(ordinal: number, ending: keyof typeof LAST): string {
  if (ordinal > 0) return `${ordinal}-${ending}`;
  return ordinal === -1 ? LAST[ending] : `пред${LAST[ending]}`;
}

const ordinalDays = (ordinals: readonly Ordinal[]): string =>
  and.format(byWeekday(ordinals).map(({ weekday, ordinals: which }) => {
    const { the, ending } = weekdayOf(weekday);
    return `${which[0] === 2 ? 'во' : 'в'} ${and.format(which.map((ordinal) => ordinalName(ordinal, ending)))} ${the}`;
  }));

function monthDays(days: readonly number[]): string {
  const numbered = days.filter((day) => day > 0).map((day) => `${day}-го`);
  return and.format([...(numbered.length > 0 ? [`${and.format(numbered)} числа`] : []), ...(days.includes(-1) ? ['в последний день'] : [])]);
}

/** "Every 2 weeks", "every 5 weeks" */
const every = (count: number, few: string, many: string): string => `каждые ${count} ${plural.select(count) === 'few' ? few : many}`;
const everyMonths = (interval: number): string => every(interval, 'месяца', 'месяцев');

export const words: LanguageWords = {
  locale: 'ru',
  comma: ', ',

  at: (time) => `в ${fullClock(time)}`,
  fromTo: (start, end) => `с ${fullClock(start)} до ${fullEndClock(end)}`,
  span: (start, end) => `${start} – ${end}`,

  everyDays: (interval) => (interval === 1 ? 'каждый день' : every(interval, 'дня', 'дней')),
  everyWeek: (interval, weekdays) => {
    const days = `по ${and.format(weekdays.map((weekday) => weekdayOf(weekday).on))}`;
    return interval === 1 ? days : `${every(interval, 'недели', 'недель')} ${days}`;
  },
  everyWeekFromTo: (first, last) => `${first === 'вторник' ? 'со' : 'с'} ${weekdayOf(first).from} по ${weekdayOf(last).the}`,
  everyMonthOn: (interval, ordinals) => (interval === 1 ? `${ordinalDays(ordinals)} каждого месяца` : `${everyMonths(interval)} ${ordinalDays(ordinals)}`),
  everyMonthOnDays: (interval, days) => (interval === 1 ? `${monthDays(days)} каждого месяца` : `${everyMonths(interval)} ${monthDays(days)}`),
  everyYears: (interval) => (interval === 1 ? 'раз в год' : `раз в ${interval} ${plural.select(interval) === 'few' ? 'года' : 'лет'}`),
  inMonths: (months, rhythm) => `в ${and.format(months.map((month) => monthOf(month)[1]))} ${rhythm}`,
  fromMonthToMonth: (first, last, rhythm) => `с ${monthOf(first)[0]} по ${last} ${rhythm}`,
  until: (rhythm, day) => `${rhythm} до ${day}`,
  byAppointment: 'по договорённости',

  confirmed: (ago) => `проверено ${ago}`,
  neverConfirmed: 'ещё не проверено',
  longUnconfirmed: 'давно не проверялось – пожалуйста, сначала позвоните',

  free: 'бесплатно',
  donation: 'будем рады пожертвованию',
};
