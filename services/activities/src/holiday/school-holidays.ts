import { parseDay } from '../recurrence/civil-day.js';
import { schoolHolidays } from './school-holidays.data.js';

/**
 * The last day, YYYY-MM-DD, for which the school holidays of North Rhine-Westphalia are known here. Later days, and those
 * before `schoolHolidays.firstDay`, count as school days: dates stay listed that may fall out. Whoever looks further ahead must say so.
 */
export const SCHOOL_HOLIDAYS_KNOWN_UNTIL: string = schoolHolidays.lastDay;

const holidays = new Set(
  schoolHolidays.ranges.flatMap(([first, last]) => {
    const begin = parseDay(first) ?? Number.NaN;
    const length = (parseDay(last) ?? Number.NaN) - begin + 1;
    return Array.from({ length }, (_none, after) => begin + after);
  }),
);

/**
 * Whether a day, in days since 1970-01-01, is a school holiday in all of North Rhine-Westphalia. The three or four days a
 * year that each school chooses itself are not known here.
 */
export function isSchoolHoliday(day: number): boolean {
  return holidays.has(day);
}
