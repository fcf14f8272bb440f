import type { ExpandedOccurrence } from './expand-schedule.js';
import { localDayOf } from './local-time.js';

const DAY = 86_400_000;

/**
 * The local days a date counts for, YYYY-MM-DD: every day it covers when it is all day or lasts 24 hours or more, else
 * the day it begins on, so that an evening that ends after midnight is one evening.
 */
export function daysOf({ day, startsAt, endsAt, allDay }: Pick<ExpandedOccurrence, 'day' | 'startsAt' | 'endsAt' | 'allDay'>): {
  first: string;
  last: string;
} {
  if (endsAt === null || !(allDay || endsAt.getTime() - startsAt.getTime() >= DAY)) return { first: day, last: day };
  const last = localDayOf(endsAt.getTime() - 1);
  return { first: day, last: last < day ? day : last };
}
