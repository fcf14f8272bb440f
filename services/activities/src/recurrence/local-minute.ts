import { localTimeErrors } from '../occurrence/local-time-errors.js';
import { formatDay, parseDay, twoDigits } from './civil-day.js';

export const MINUTES_OF_A_DAY = 1440;

const CLOCK = /^T([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * A wall-clock time `YYYY-MM-DDTHH:MM` as minutes since 1970-01-01T00:00 on the same wall, time zones left aside.
 * @throws CodedError LOCAL_TIME_UNREADABLE for any other form and for times that are on no clock or calendar.
 */
export function parseLocal(local: string): number {
  const day = parseDay(local.slice(0, 10));
  const clock = CLOCK.exec(local.slice(10));
  if (day === undefined || clock === null) throw localTimeErrors.unreadable(local);
  return day * MINUTES_OF_A_DAY + Number(clock[1]) * 60 + Number(clock[2]);
}

/** The inverse of `parseLocal`. */
export function formatLocal(minute: number): string {
  const day = dayOfMinute(minute);
  const ofDay = minute - day * MINUTES_OF_A_DAY;
  return `${formatDay(day)}T${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}`;
}

/** The day a wall-clock minute lies on, in days since 1970-01-01. */
export function dayOfMinute(minute: number): number {
  return Math.floor(minute / MINUTES_OF_A_DAY);
}
