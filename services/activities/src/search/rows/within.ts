import { dayNumber } from './date-ring.js';
import type { DayRange } from './horizon.js';

/** Whether a slot lies on one of these days. */
export function within({ from, to }: DayRange): (slot: { day: number }) => boolean {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return ({ day }) => day >= first && day <= last;
}
