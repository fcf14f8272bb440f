/** A date of the Gregorian calendar, extended backwards; month and day count from 1. */
export interface CivilDate {
  year: number;
  month: number;
  day: number;
}

const DAYS_OF_FOUR_CENTURIES = 146_097;
/** From 1 March of the year 0 to 1 January 1970; years are counted from March so that a leap day is their last. */
const DAYS_BEFORE_1970 = 719_468;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A date as whole days since 1970-01-01. */
export function dayOf(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const fourCenturies = Math.floor(marchYear / 400);
  const yearWithin = marchYear - fourCenturies * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayWithin = yearWithin * 365 + Math.floor(yearWithin / 4) - Math.floor(yearWithin / 100) + dayOfYear;
  return fourCenturies * DAYS_OF_FOUR_CENTURIES + dayWithin - DAYS_BEFORE_1970;
}

/** The date of a day counted from 1970-01-01. */
export function civilOf(day: number): CivilDate {
  const sinceYearZero = day + DAYS_BEFORE_1970;
  const fourCenturies = Math.floor(sinceYearZero / DAYS_OF_FOUR_CENTURIES);
  const dayWithin = sinceYearZero - fourCenturies * DAYS_OF_FOUR_CENTURIES;
  const leapDays = Math.floor(dayWithin / 1460) - Math.floor(dayWithin / 36_524) + Math.floor(dayWithin / 146_096);
  const yearWithin = Math.floor((dayWithin - leapDays) / 365);
  const dayOfYear = dayWithin - (yearWithin * 365 + Math.floor(yearWithin / 4) - Math.floor(yearWithin / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearWithin + fourCenturies * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function daysInYear(year: number): number {
  return dayOf(year + 1, 1, 1) - dayOf(year, 1, 1);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return daysInYear(year) - 337;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `YYYY-MM-DD` as days since 1970-01-01; undefined if there is no such day. */
export function parseDay(text: string): number | undefined {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number);
  return year === undefined || month === undefined || day === undefined ? undefined : existingDay(year, month, day);
}

/** Days since 1970-01-01; undefined for a date like 30 February. */
export function existingDay(year: number, month: number, day: number): number | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dayOf(year, month, day) : undefined;
}

/** Days since 1970-01-01 as `YYYY-MM-DD`. */
export function formatDay(day: number): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

const PADDED = Array.from({ length: 60 }, (_none, value) => String(value).padStart(2, '0'));

/** Months, days, hours and minutes as they are written. */
export function twoDigits(value: number): string {
  return PADDED[value] ?? String(value);
}
