import { byWeekday } from './by-weekday.js';
import { fullClock, fullEndClock } from './full-clock.js';
import type { LanguageWords } from './language-words.js';
import type { Ordinal } from './rhythm.js';

const and = new Intl.ListFormat('tr');

const twoDigits = (time: string): string => time.padStart(5, '0');
const ordinalName = (ordinal: number): string => (ordinal === -1 ? 'son' : ordinal === -2 ? 'sondan bir önceki' : `${ordinal}.`);
const ordinalDays = (ordinals: readonly Ordinal[]): string =>
  `${and.format(byWeekday(ordinals).map(({ weekday, ordinals: which }) => `${and.format(which.map(ordinalName))} ${weekday}`))} günü`;
const ofMonth = (interval: number): string => (interval === 1 ? 'her ayın' : `${interval} ayda bir, ayın`);

/** Numbers and names take no suffix here: which one it would be depends on how they sound. */
export const words: LanguageWords = {
  locale: 'tr',
  comma: ', ',

  at: (time) => `saat ${twoDigits(fullClock(time))}`,
  fromTo: (start, end) => `${twoDigits(fullClock(start))}–${twoDigits(fullEndClock(end))} arası`,
  span: (start, end) => `${start} – ${end}`,

  everyDays: (interval) => (interval === 1 ? 'her gün' : `${interval} günde bir`),
  everyWeek: (interval, weekdays) => (interval === 1 ? `her ${and.format(weekdays)}` : `${interval} haftada bir ${and.format(weekdays)} ${weekdays.length === 1 ? 'günü' : 'günleri'}`),
  everyWeekFromTo: (first, last) => `${first}–${last} arası her gün`,
  everyMonthOn: (interval, ordinals) => `${ofMonth(interval)} ${ordinalDays(ordinals)}`,
  everyMonthOnDays: (interval, days) => `${ofMonth(interval)} ${and.format(days.map(ordinalName))} günü`,
  everyYears: (interval) => (interval === 1 ? 'yılda bir' : `${interval} yılda bir`),
  inMonths: (months, rhythm) => `${and.format(months)} ${months.length === 1 ? 'ayında' : 'aylarında'} ${rhythm}`,
  fromMonthToMonth: (first, last, rhythm) => `${first}–${last} arasında ${rhythm}`,
  until: (rhythm, day) => `${rhythm}, son gün ${day}`,
  byAppointment: 'randevuyla',

  confirmed: (ago) => `${ago} kontrol edildi`,
  neverConfirmed: 'henüz kontrol edilmedi',
  longUnconfirmed: 'uzun süredir kontrol edilmedi – lütfen önce arayın',

  free: 'ücretsiz',
  donation: 'bağış memnuniyetle kabul edilir',
};
