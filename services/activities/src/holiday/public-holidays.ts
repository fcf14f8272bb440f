import { civilOf, dayOf } from '../recurrence/civil-day.js';
import { easterSunday } from './easter.js';

const FIXED = [
  [1, 1],
  [5, 1],
  [10, 3],
  [11, 1],
  [12, 25],
  [12, 26],
] as const;

/** Good Friday, Easter Monday, Ascension Day, Whit Monday and Corpus Christi, in days after Easter Sunday. */
const AFTER_EASTER = [-2, 1, 39, 50, 60];

const years = new Map<number, ReadonlySet<number>>();

/**
 * Whether a day, in days since 1970-01-01, is a public holiday in North Rhine-Westphalia by its law on Sundays and
 * holidays (Feiertagsgesetz NW § 2), as it stands since 1995. Easter Sunday and Whit Sunday are none there.
 */
export function isPublicHoliday(day: number): boolean {
  const { year } = civilOf(day);
  const known = years.get(year) ?? publicHolidaysOf(year);
  years.set(year, known);
  return known.has(day);
}

function publicHolidaysOf(year: number): Set<number> {
  const easter = easterSunday(year);
  const holidays = new Set([...FIXED.map(([month, day]) => dayOf(year, month, day)), ...AFTER_EASTER.map((days) => easter + days)]);
  // Five hundred years of Reformation, once.
  if (year === 2017) holidays.add(dayOf(2017, 10, 31));
  return holidays;
}
