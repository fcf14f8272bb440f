import type { Clock } from './german-day.js';
import type { LanguageWords } from './language-words.js';
import type { Ordinal } from './rhythm.js';

const and = new Intl.ListFormat('ar');

const isOnTheHour = ({ hour, minute }: Clock, of: number): boolean => hour === of && minute === 0;
const half = ({ hour }: Clock): string => (hour < 12 ? 'صباحًا' : 'مساءً');
const face = ({ hour, minute }: Clock): string => `${hour % 12 || 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}`;

function clock(time: Clock): string {
  if (isOnTheHour(time, 12)) return '12 ظهرًا';
  return isOnTheHour(time, 0) ? 'منتصف الليل' : `${face(time)} ${half(time)}`;
}

function fromTo(start: Clock, end: Clock): string {
  const named = [0, 12].some((hour) => isOnTheHour(start, hour) || isOnTheHour(end, hour));
  const sameHalf = half(start) === half(end) && start.hour <= end.hour;
  return `من ${sameHalf && !named ? face(start) : clock(start)} إلى ${clock(end)}`;
}

/** Two has a form of its own; from eleven on the noun stands in the singular. */
const counted = (count: number, two: string, few: string, many: string): string => (count === 2 ? two : `${count} ${count <= 10 ? few : many}`);

const ORDINALS: Record<number, string> = { 1: 'الأول', 2: 'الثاني', 3: 'الثالث', 4: 'الرابع', 5: 'الخامس', [-1]: 'الأخير', [-2]: 'قبل الأخير' };

/** Without the article, as it stands after "every". */
const bare = (weekday: string): string => weekday.replace(/^ال/, '');
const months = (interval: number): string => `كل ${counted(interval, 'شهرين', 'أشهر', 'شهرًا')}`;

function ordinalDays(ordinals: readonly Ordinal[]): string {
  const weekdays = [...new Set(ordinals.map(({ weekday }) => weekday))];
  return and.format(weekdays.map((weekday) => `يوم ${weekday} ${and.format(ordinals.filter((day) => day.weekday === weekday).map(({ ordinal }) => ORDINALS[ordinal] ?? ''))}`));
}

export const words: LanguageWords = {
  locale: 'ar-u-nu-latn',
  comma: '، ',

  at: (time) => (isOnTheHour(time, 0) ? clock(time) : `الساعة ${clock(time)}`),
  fromTo,
  span: (start, end) => `من ${start} إلى ${end}`,

  everyDays: (interval) => (interval === 1 ? 'كل يوم' : `كل ${counted(interval, 'يومين', 'أيام', 'يومًا')}`),
  everyWeek: (interval, weekdays) => {
    const days = `${weekdays.length === 1 ? 'يوم' : weekdays.length === 2 ? 'يومي' : 'أيام'} ${and.format(weekdays)}`;
    if (interval > 1) return `كل ${counted(interval, 'أسبوعين', 'أسابيع', 'أسبوعًا')} ${days}`;
    return weekdays.length === 1 ? `كل يوم ${bare(weekdays[0] ?? '')}` : `${days} من كل أسبوع`;
  },
  everyWeekFromTo: (first, last) => `من ${first} إلى ${last}`,
  everyMonthOn: (interval, ordinals) => (interval === 1 ? `${ordinalDays(ordinals)} من كل شهر` : `${months(interval)} ${ordinalDays(ordinals)}`),
  everyMonthOnDays: (interval, days) => {
    const named = and.format(days.map((day) => (day === -1 ? 'اليوم الأخير' : `اليوم ${day}`)));
    return interval === 1 ? `في ${named} من كل شهر` : `${months(interval)} في ${named}`;
  },
  everyYears: (interval) => (interval === 1 ? 'مرة في السنة' : `كل ${counted(interval, 'سنتين', 'سنوات', 'سنة')}`),
  inMonths: (names, rhythm) => `${rhythm} في ${and.format(names)}`,
  fromMonthToMonth: (first, last, rhythm) => `${rhythm} من ${first} إلى ${last}`,
  until: (rhythm, day) => `${rhythm} حتى ${day}`,
  byAppointment: 'بالاتفاق المسبق',

  confirmed: (ago) => `تم التحقق ${ago}`,
  neverConfirmed: 'لم يتم التحقق بعد',
  longUnconfirmed: 'لم يتم التحقق منذ مدة – يرجى الاتصال أولًا',

  free: 'مجانًا',
  donation: 'نرحب بالتبرعات',
};
