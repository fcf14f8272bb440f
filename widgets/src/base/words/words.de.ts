import type { Clock } from './german-day.js';
import type { LanguageWords } from './language-words.js';
import type { Ordinal } from './rhythm.js';

const and = new Intl.ListFormat('de');

const clock = ({ hour, minute }: Clock): string => (minute === 0 ? `${hour}` : `${hour}:${String(minute).padStart(2, '0')}`);
const endClock = (time: Clock): string => (time.hour === 0 && time.minute === 0 ? '24' : clock(time));
const ordinalName = (ordinal: number): string => (ordinal === -1 ? 'letzten' : ordinal === -2 ? 'vorletzten' : `${ordinal}.`);
const everyOther = (interval: number, plural: string): string => `alle ${interval} ${plural}`;

/** "2. und 4. Mittwoch", "1. Montag und 3. Freitag" */
function ordinalDays(ordinals: readonly Ordinal[]): string {
  const weekdays = [...new Set(ordinals.map(({ weekday }) => weekday))];
  return and.format(weekdays.map((weekday) => `${and.format(ordinals.filter((day) => day.weekday === weekday).map(({ ordinal }) => ordinalName(ordinal)))} ${weekday}`));
}

export const words: LanguageWords = {
  locale: 'de',
  comma: ', ',

  at: (time) => `${clock(time)} Uhr`,
  fromTo: (start, end) => `${clock(start)} bis ${endClock(end)} Uhr`,
  span: (start, end) => `${start} bis ${end}`,

  everyDays: (interval) => (interval === 1 ? 'jeden Tag' : everyOther(interval, 'Tage')),
  everyWeek: (interval, weekdays) => {
    if (interval > 1) return `${everyOther(interval, 'Wochen')} am ${and.format(weekdays)}`;
    return weekdays.length === 1 ? `jeden ${weekdays[0]}` : and.format(weekdays.map((weekday) => `${weekday.toLowerCase()}s`));
  },
  everyWeekFromTo: (first, last) => `${first.toLowerCase()}s bis ${last.toLowerCase()}s`,
  everyMonthOn: (interval, ordinals) => (interval === 1 ? `jeden ${ordinalDays(ordinals)} im Monat` : `${everyOther(interval, 'Monate')} am ${ordinalDays(ordinals)}`),
  everyMonthOnDays: (interval, days) => {
    const named = and.format(days.map((day) => (day === -1 ? 'letzten Tag' : `${day}.`)));
    return interval === 1 ? `immer am ${named} des Monats` : `${everyOther(interval, 'Monate')} am ${named}`;
  },
  everyYears: (interval) => (interval === 1 ? 'einmal im Jahr' : everyOther(interval, 'Jahre')),
  inMonths: (months, rhythm) => `im ${and.format(months)} ${rhythm}`,
  fromMonthToMonth: (first, last, rhythm) => `von ${first} bis ${last} ${rhythm}`,
  until: (rhythm, day) => `${rhythm} bis ${day}`,
  byAppointment: 'nach Absprache',

  confirmed: (ago) => `geprüft ${ago}`,
  neverConfirmed: 'noch nicht geprüft',
  longUnconfirmed: 'länger nicht geprüft – bitte vorher anrufen',

  free: 'kostenlos',
  donation: 'Spende willkommen',
};
