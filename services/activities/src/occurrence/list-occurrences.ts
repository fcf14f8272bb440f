import { addDays } from '@miteinander/kit/scalars/berlin-time.js';

import { expandSchedule, type Dates, type ExpandedOccurrence } from './expand-schedule.js';

/** How many days are looked at before the whole window is, in case there are enough dates. */
const FIRST_STEPS_DAYS = [14, 60];
const MOST_DAYS = 400;

export interface OccurrenceQuestion {
  /** Local days, YYYY-MM-DD, both inclusive; `to` is at most 400 days after `from` when it is absent. */
  from: string;
  to: string | null;
  first: number;
  /** Leaves out what is over by then. */
  notOverAt: Date | null;
}

/** The first dates of an offer within some days, in order, cancelled ones included. */
export function listOccurrences(schedules: readonly Dates[], { from, to, first, notOverAt }: OccurrenceQuestion): ExpandedOccurrence[] {
  const end = to ?? addDays(from, MOST_DAYS);
  for (const days of [...FIRST_STEPS_DAYS, Infinity]) {
    const until = days === Infinity || addDays(from, days) > end ? end : addDays(from, days);
    const dates = schedules
      .flatMap((schedule) => expandSchedule(schedule, from, until))
      .filter(({ overAt }) => notOverAt === null || overAt > notOverAt)
      .toSorted((left, right) => left.startsAt.getTime() - right.startsAt.getTime());
    if (dates.length >= first || until === end) return dates.slice(0, first);
  }
  return [];
}
