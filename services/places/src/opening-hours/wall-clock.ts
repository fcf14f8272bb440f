import { toOffsetDateTime } from '@miteinander/kit/scalars/berlin-time.js';

const HOUR = 3_600_000;

/**
 * What the clocks in Germany show at an instant, as a Date whose local fields (`getHours()` and so on) say it,
 * whatever the time zone of the process. The library behind `parseOpeningHours` reads nothing else.
 */
export function toWallClock(instant: Date): Date {
  const shown = new Date(shownAt(instant));
  return new Date(shown.getUTCFullYear(), shown.getUTCMonth(), shown.getUTCDate(), shown.getUTCHours(), shown.getUTCMinutes(), shown.getUTCSeconds());
}

/**
 * The first instant from `from` on at which the clocks in Germany show this. In autumn an hour comes twice;
 * what the clocks skip in spring is as long after midnight as it says.
 */
export function fromWallClock(wall: Date, from: Date): Date {
  const shown = Date.UTC(wall.getFullYear(), wall.getMonth(), wall.getDate(), wall.getHours(), wall.getMinutes(), wall.getSeconds());
  const candidates = [2 * HOUR, HOUR].map((offset) => new Date(shown - offset)).filter((instant) => shownAt(instant) === shown);
  return candidates.find((instant) => instant >= from) ?? candidates.at(-1) ?? new Date(shown - HOUR);
}

/** 00:00 of the day after. */
export function nextMidnight(wall: Date): Date {
  return new Date(wall.getFullYear(), wall.getMonth(), wall.getDate() + 1);
}

/** What the clocks in Germany show, as if they showed UTC. */
function shownAt(instant: Date): number {
  return Date.parse(`${toOffsetDateTime(instant).slice(0, 19)}Z`);
}
