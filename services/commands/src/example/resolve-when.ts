import { addDays } from '@miteinander/kit/scalars/berlin-time.js';

import { daysFromMonday, type When } from './when.js';

/** The local start, YYYY-MM-DDTHH:MM, that `when` means on the day `today`, YYYY-MM-DD. Sunday is the last day of its week. */
export function resolveWhen(when: When, today: string): string {
  if (typeof when === 'string') return when;
  const monday = addDays(today, -daysSinceMonday(today));
  return `${addDays(monday, when.weeksAhead * 7 + daysFromMonday(when.weekday))}T${when.time}`;
}

/** The day, YYYY-MM-DD, that lies so many days before `today`. */
export function resolveConfirmed(daysAgo: number, today: string): string {
  return addDays(today, -daysAgo);
}

/** A break with its last day, YYYY-MM-DD, counted from `today`; without one if nobody knows how long it lasts. */
export function resolvePause({ forDays, note }: { forDays?: number; note: string }, today: string): { until?: string; note: string } {
  return { ...(forDays === undefined ? {} : { until: addDays(today, forDays) }), note };
}

const daysSinceMonday = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
