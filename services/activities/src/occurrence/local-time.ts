import { Temporal } from 'temporal-polyfill';

export const TIME_ZONE = 'Europe/Berlin';

/**
 * The instant of a local wall-clock time in Germany. A time that the change to summer time skips
 * counts as the same distance after the gap; one that exists twice is the first.
 */
export function instantOf(local: string): Date {
  return new Date(Temporal.PlainDateTime.from(local).toZonedDateTime(TIME_ZONE).epochMilliseconds);
}

/** A local time moved by minutes of elapsed time. */
export function addMinutes(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * 60_000);
}
