import { byWeekday } from './by-weekday.js';
import { fullClock, fullEndClock } from './full-clock.js';
import type { LanguageWords } from './language-words.js';
import { formsOfMonths, formsOfWeekdays } from './named-forms.js';
import type { Ordinal } from './rhythm.js';

const and = new Intl.ListFormat('pl');
const plural = new Intl.PluralRules('pl');

/** "On Wednesdays", "from Wednesday", "on the … Wednesday". */
const weekdayOf = formsOfWeekdays('pl', [
  { on: 'poniedziałki', from: 'poniedziałku', the: 'poniedziałek', feminine: false },
  { on: 'wtorki', from: 'wtorku', the: 'wtorek', feminine: false },
  { on: 'środy', from: 'środy', the: 'środę', feminine: true },
  { on: 'czwartki', from: 'czwartku', the: 'czwartek', feminine: false },
  { on: 'piątki', from: 'piątku', the: 'piątek', feminine: false },
  { on: 'soboty', from: 'soboty', the: 'sobotę', feminine: true },
  { on: 'niedziele', from: 'niedzieli', the: 'niedzielę', feminine: true },
]);

/** "From January" and "in January". */
const monthOf = formsOfMonths('pl', [
  ['stycznia', 'styczniu'], ['lutego', 'lutym'], ['marca', 'marcu'], ['kwietnia', 'kwietniu'], ['maja', 'maju'], ['czerwca', 'czerwcu'],
  ['lipca', 'lipcu'], ['sierpnia', 'sierpniu'], ['września', 'wrześniu'], ['października', 'październiku'], ['listopada', 'listopadzie'], ['grudnia', 'grudniu'],
] as const);

/** Before two consonants that are hard to say after "w". */
const inOn = (what: string): string => `${/^(wt|wrz)/.test(what) ? 'we' : 'w'} ${what}`;

function ordinalName(ordinal: number, feminine: boolean): string {
  if (ordinal > 0) return `${ordinal}.`;
  return `${ordinal === -2 ? 'przed' : ''}${feminine ? 'ostatnią' : 'ostatni'}`;
}

const ordinalDays = (ordinals: readonly Ordinal[]): string =>
  and.format(byWeekday(ordinals).map(({ weekday, ordinals: which }) => {
    const { the, feminine } = weekdayOf(weekday);
    return `w ${and.format(which.map((ordinal) => ordinalName(ordinal, feminine)))} ${the}`;
  }));

const monthDays = (days: readonly number[]): string => `${and.format(days.map((day) => (day === -1 ? 'ostatniego' : `${day}.`)))} dnia`;

const formOf = (count: number, few: string, many: string): string => (plural.select(count) === 'few' ? few : many);
const everyMonths = (interval: number): string => `co ${interval} ${formOf(interval, 'miesiące', 'miesięcy')}`;

function everyWeek(interval: number, weekdays: readonly string[]): string {
  const forms = weekdays.map(weekdayOf);
  if (interval > 1) return `co ${interval} ${formOf(interval, 'tygodnie', 'tygodni')} ${inOn(and.format(forms.map(({ the }) => the)))}`;
  const [only] = forms;
  return forms.length === 1 && only ? `w ${only.feminine ? 'każdą' : 'każdy'} ${only.the}` : inOn(and.format(forms.map(({ on }) => on)));
}

export const words: LanguageWords = {
  locale: 'pl',
  comma: ', ',

  at: (time) => `godz. ${fullClock(time)}`,
  fromTo: (start, end) => `od ${fullClock(start)} do ${fullEndClock(end)}`,
  span: (start, end) => `${start} – ${end}`,

  everyDays: (interval) => (interval === 1 ? 'codziennie' : `co ${interval} dni`),
  everyWeek,
  everyWeekFromTo: (first, last) => `od ${weekdayOf(first).from} do ${weekdayOf(last).from}`,
  everyMonthOn: (interval, ordinals) => (interval === 1 ? `${ordinalDays(ordinals)} każdego miesiąca` : `${everyMonths(interval)} ${ordinalDays(ordinals)}`),
  everyMonthOnDays: (interval, days) => (interval === 1 ? `${monthDays(days)} każdego miesiąca` : `${everyMonths(interval)} ${monthDays(days)} miesiąca`),
  everyYears: (interval) => (interval === 1 ? 'raz w roku' : `co ${interval} ${formOf(interval, 'lata', 'lat')}`),
  inMonths: (months, rhythm) => `${inOn(and.format(months.map((month) => monthOf(month)[1])))} ${rhythm}`,
  fromMonthToMonth: (first, last, rhythm) => `od ${monthOf(first)[0]} do ${monthOf(last)[0]} ${rhythm}`,
  until: (rhythm, day) => `${rhythm} do ${day}`,
  byAppointment: 'po uzgodnieniu',

  confirmed: (ago) => `sprawdzono ${ago}`,
  neverConfirmed: 'jeszcze nie sprawdzono',
  longUnconfirmed: 'dawno nie sprawdzano – prosimy najpierw zadzwonić',

  free: 'bezpłatnie',
  donation: 'mile widziany datek',
};
