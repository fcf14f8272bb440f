import { addDays } from '@miteinander/kit/scalars/berlin-time.js';

import { type Dates, type ExpandedOccurrence, expandSchedule } from './expand-schedule.js';
import { localDayOf } from './local-time.js';

/** How many days are looked ahead, in turn: most offers come weekly, some monthly, a few once a year. */
const LOOK_AHEAD_DAYS = [14, 60, 400];

/**
 * The first date of an offer that is not yet over and takes place; else the first that is cancelled; else null. Looks
 * 400 days ahead: what comes later counts as not yet known.
 * @throws CodedError if a rule or a time cannot be read.
 */
export function nextOccurrence(schedules: readonly Dates[], now: Date): ExpandedOccurrence | null {
  const today = localDayOf(now.getTime());
  // Yesterday's evening may still be going on.
  const from = addDays(today, -1);
  let cancelled: ExpandedOccurrence | null = null;
  for (const days of LOOK_AHEAD_DAYS) {
    const coming = schedules
      .flatMap((schedule) => expandSchedule(schedule, from, addDays(today, days)))
      .filter(({ overAt }) => overAt > now)
      .sort((left, right) => left.startsAt.getTime() - right.startsAt.getTime());
    const first = coming.find(({ status }) => status !== 'CANCELLED');
    if (first !== undefined) return first;
    cancelled ??= coming[0] ?? null;
  }
  return cancelled;
}
