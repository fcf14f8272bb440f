/** A German day, or a day and a time on German clocks. */
export const MOMENT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/;

const DAY_LENGTH = 10;
const DAYS_OF_A_YEAR = 365;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const MONDAY_OFFSET = 5;
const MINUTES_OF_A_DAY = 1440;

export const dayOf = (moment: string): string => moment.slice(0, DAY_LENGTH);
export const isWholeDay = (moment: string): boolean => moment.length === DAY_LENGTH;

/** Counts days, so that one can be taken from another; by hand, because thousands are counted at a time. */
export function dayNumber(day: string): number {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const before = month > 2 ? year : year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return year * DAYS_OF_A_YEAR + leapDays + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + Number(day.slice(8, DAY_LENGTH));
}

export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** 0 is Monday. */
export const weekdayNumber = (day: string): number => (dayNumber(day) + MONDAY_OFFSET) % 7;

/** Minutes since midnight; 0 for a whole day. */
export const minuteOfDay = (moment: string): number => (isWholeDay(moment) ? 0 : Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16)));

/** Counts the minutes on German clocks. The hour that is skipped or repeated twice a year is not looked at. */
export const minuteNumber = (moment: string): number => dayNumber(dayOf(moment)) * MINUTES_OF_A_DAY + minuteOfDay(moment);
