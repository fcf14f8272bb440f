import { formatDay } from '../recurrence/civil-day.js';
import { dayOfMinute, parseLocal } from '../recurrence/local-minute.js';
import { offsetAfter, offsetOnWall, unbrokenOnWall } from './local-time-offsets.js';

const MINUTE = 60_000;

/**
 * The instant of a local wall-clock time `YYYY-MM-DDTHH:MM` in Germany. A time that the change to summer time skips
 * counts as the same distance after the gap; one that exists twice is the first.
 * @throws CodedError LOCAL_TIME_UNREADABLE for any other form.
 */
export function instantOf(local: string): Date {
  return new Date(instantOfMinute(parseLocal(local)));
}

/** The same for a wall-clock time in minutes (see `parseLocal`), as milliseconds since 1970-01-01T00:00Z. */
export function instantOfMinute(minute: number): number {
  const wall = minute * MINUTE;
  return wall - offsetOnWall(wall);
}

/** Whether German clocks never show a wall-clock time, because the change to summer time skips it. */
export function isSkipped(minute: number): boolean {
  return unbrokenUntil(minute) === minute;
}

/** The next wall-clock minute that may be skipped; all before it, from this one on, are not. This one itself if it is. */
export function unbrokenUntil(minute: number): number {
  return Math.ceil(unbrokenOnWall(minute * MINUTE) / MINUTE);
}

/** What German clocks show at an instant given in milliseconds, in whole minutes (see `parseLocal`). */
export function localMinuteOf(milliseconds: number): number {
  return Math.floor((milliseconds + offsetAfter(milliseconds)) / MINUTE);
}

/** The calendar day in Germany at an instant given in milliseconds, YYYY-MM-DD. */
export function localDayOf(milliseconds: number): string {
  return formatDay(dayOfMinute(localMinuteOf(milliseconds)));
}

/** An instant moved by minutes of elapsed time. */
export function addMinutes(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * MINUTE);
}
