import type { Ordinal } from './rhythm.js';

/** Each weekday once, with its ordinals: "1st and 3rd Monday" is one weekday. */
export function byWeekday(ordinals: readonly Ordinal[]): { weekday: string; ordinals: number[] }[] {
  const weekdays = [...new Set(ordinals.map(({ weekday }) => weekday))];
  return weekdays.map((weekday) => ({ weekday, ordinals: ordinals.filter((day) => day.weekday === weekday).map(({ ordinal }) => ordinal) }));
}
