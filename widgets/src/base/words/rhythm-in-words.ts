import type { Language } from '../language.js';
import { formatter } from './formatter.js';
import { noonOf } from './german-day.js';
import type { LanguageWords } from './language-words.js';
import { readRule } from './read-rule.js';
import type { Rhythm } from './rhythm.js';
import { wordsOf } from './words-of.js';

export interface RhythmicSchedule {
  kind: 'DATED' | 'BY_APPOINTMENT' | 'OPENING_HOURS';
  start: string | null;
  rule: string | null;
}

const MOST_RHYTHMS = 2;
const MOST_CHARACTERS = 70;

/** How often something happens, or null if it happens once, or is not said in few words. Single dates beside a rule go unsaid. */
export function rhythmInWords(schedules: readonly RhythmicSchedule[], language: Language): string | null {
  const words = wordsOf(language);
  const rhythms = schedules.filter(({ rule }) => rule !== null).map(({ rule, start }) => readRule(rule ?? '', start));
  if (rhythms.includes(null)) return null;
  const phrases = new Set(mergeWeeks(rhythms.filter((rhythm) => rhythm !== null)).map((rhythm) => phraseOf(rhythm, words)));
  if (schedules.some(({ kind }) => kind === 'BY_APPOINTMENT')) phrases.add(words.byAppointment);
  if (phrases.size === 0 || phrases.size > MOST_RHYTHMS) return null;
  const text = formatter(Intl.ListFormat, words.locale).format(phrases);
  return text.length <= MOST_CHARACTERS ? text : null;
}

/** Opening hours have a schedule for each stretch of a day; said together they are one week. */
function mergeWeeks(rhythms: readonly Rhythm[]): Rhythm[] {
  const weeks = new Map<string, Rhythm>();
  const others: Rhythm[] = [];
  for (const rhythm of rhythms) {
    if (rhythm.pattern.every !== 'week' || rhythm.interval !== 1) {
      others.push(rhythm);
      continue;
    }
    const key = `${rhythm.months.join()} ${rhythm.until}`;
    const known = weeks.get(key)?.pattern;
    const weekdays = [...new Set([...(known?.every === 'week' ? known.weekdays : []), ...rhythm.pattern.weekdays])].sort();
    weeks.set(key, { ...rhythm, pattern: weekdays.length === 7 ? { every: 'day' } : { every: 'week', weekdays } });
  }
  return [...weeks.values(), ...others];
}

function phraseOf(rhythm: Rhythm, words: LanguageWords): string {
  const inSeason = seasonOf(rhythm.months, patternInWords(rhythm, words), words);
  if (rhythm.until === null) return inSeason;
  const day = formatter(Intl.DateTimeFormat, words.locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  return words.until(inSeason, day.format(noonOf(rhythm.until)));
}

function patternInWords({ pattern, interval }: Rhythm, words: LanguageWords): string {
  // 1 January 2024 was a Monday.
  const weekday = (index: number): string => nameOf({ weekday: 'long' }, new Date(Date.UTC(2024, 0, 1 + index)), words);
  if (pattern.every === 'day') return words.everyDays(interval);
  if (pattern.every === 'year') return words.everyYears(interval);
  if (pattern.every === 'week') {
    const names = pattern.weekdays.map(weekday);
    return interval === 1 && names.length > 2 && isRun(pattern.weekdays)
      ? words.everyWeekFromTo(names[0] ?? '', names.at(-1) ?? '')
      : words.everyWeek(interval, names);
  }
  if ('days' in pattern) return words.everyMonthOnDays(interval, pattern.days);
  return words.everyMonthOn(interval, pattern.ordinals.map(({ ordinal, weekday: index }) => ({ ordinal, weekday: weekday(index) })));
}

function seasonOf(months: readonly number[], rhythm: string, words: LanguageWords): string {
  if (months.length === 0) return rhythm;
  // A season may run over the turn of the year: it begins after the gap.
  const gap = months.findIndex((month, at) => at > 0 && month !== (months[at - 1] ?? 0) + 1);
  const season = gap > 0 && months[0] === 1 && months.at(-1) === 12 ? [...months.slice(gap), ...months.slice(0, gap).map((month) => month + 12)] : months;
  const names = season.map((month) => nameOf({ month: 'long' }, new Date(Date.UTC(2024, month - 1, 1)), words));
  return names.length > 1 && isRun(season) ? words.fromMonthToMonth(names[0] ?? '', names.at(-1) ?? '', rhythm) : words.inMonths(names, rhythm);
}

const isRun = (numbers: readonly number[]): boolean => numbers.every((number, at) => number === (numbers[0] ?? 0) + at);

const nameOf = (options: Intl.DateTimeFormatOptions, date: Date, { locale }: LanguageWords): string => formatter(Intl.DateTimeFormat, locale, { ...options, timeZone: 'UTC' }).format(date);
