import { byWeekday } from './by-weekday.js';
import type { Clock } from './german-day.js';
import type { LanguageWords } from './language-words.js';

const and = new Intl.ListFormat('de');

const clock = ({ hour, minute }: Clock): string => `${hour}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`} Uhr`;
const endClock = (time: Clock): string => (time.hour === 0 && time.minute === 0 ? '24 Uhr' : clock(time));
const ordinalName = (ordinal: number): string => (ordinal === -1 ? 'letzten' : ordinal === -2 ? 'vorletzten' : `${ordinal}.`);
const months = (interval: number): string => (interval === 1 ? 'jeden Monat' : `alle ${interval} Monate`);
const onDays = (days: readonly string[]): string => and.format(days.map((day) => `am ${day}`));

export const words: LanguageWords = {
  locale: 'de',
  comma: ', ',

  at: (time) => `um ${clock(time)}`,
  fromTo: (start, end) => `von ${clock(start)} bis ${endClock(end)}`,
  span: (start, end) => `${start} bis ${end}`,

  everyDays: (interval) => (interval === 1 ? 'jeden Tag' : `alle ${interval} Tage`),
  everyWeek: (interval, weekdays) =>
    interval === 1 && weekdays.length === 1 ? `jeden ${weekdays[0]}` : `${interval === 1 ? 'jede Woche' : `alle ${interval} Wochen`} ${onDays(weekdays)}`,
  everyWeekFromTo: (first, last) => `jede Woche von ${first} bis ${last}`,
  everyMonthOn: (interval, ordinals) =>
    `${months(interval)} ${onDays(byWeekday(ordinals).flatMap(({ weekday, ordinals: which }) => which.map((ordinal) => `${ordinalName(ordinal)} ${weekday}`)))}`,
  everyMonthOnDays: (interval, days) => `${months(interval)} ${onDays(days.map((day) => (day === -1 ? 'letzten Tag' : `${day}.`)))}`,
  everyYears: (interval) => (interval === 1 ? '1 Mal im Jahr' : `alle ${interval} Jahre`),
  inMonths: (names, rhythm) => `im ${and.format(names)} ${rhythm}`,
  fromMonthToMonth: (first, last, rhythm) => `von ${first} bis ${last} ${rhythm}`,
  until: (rhythm, day) => `${rhythm} bis ${day}`,
  byAppointment: 'mit Termin',

  confirmed: (ago) => `geprüft ${ago}`,
  neverConfirmed: 'noch nicht geprüft',
  longUnconfirmed: 'lange nicht geprüft – bitte rufen Sie vorher an',

  free: 'kostet nichts',
  donation: 'Sie können etwas spenden',
};
