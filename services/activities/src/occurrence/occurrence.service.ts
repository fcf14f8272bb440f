import { checkFirst } from '@miteinander/kit/pagination/check-first.js';
import { addDays, berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

import type { ActivitiesContext } from '../context.js';
import { datesOf } from '../schedule/schedule.service.js';
import { listOccurrences } from './list-occurrences.js';
import { nextOccurrence } from './next-occurrence.js';
import { toOccurrence } from './occurrence.mapper.js';
import type { Occurrence } from './occurrence.type.js';

export interface OccurrenceWindow {
  from: string | null;
  to: string | null;
  first: number;
}

/** Dates of an offer in order, cancelled ones included. Without `from`, those not yet over. */
export async function occurrencesOf(activityId: string, { from, to, first }: OccurrenceWindow, context: ActivitiesContext): Promise<Occurrence[]> {
  checkFirst(first);
  const today = berlinDay(context.now());
  const schedules = await datesOf(activityId, context);
  const upcoming = from === null || from >= today;
  // Yesterday's evening may still be going on.
  const question = { from: from ?? addDays(today, -1), to, first, notOverAt: upcoming ? context.now() : null };
  return listOccurrences(schedules, question).map(toOccurrence);
}

/** The next date that takes place, else the next that is cancelled, else null. */
export async function nextOccurrenceOf(activityId: string, context: ActivitiesContext): Promise<Occurrence | null> {
  const schedules = await datesOf(activityId, context);
  const next = nextOccurrence(schedules, context.now());
  return next && toOccurrence(next);
}
