import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';
import { checkFirst } from '@miteinander/kit/pagination/check-first.js';

import type { ActivitiesContext } from '../context.js';
import { toOccurrence } from './occurrence.mapper.js';
import type { Occurrence } from './occurrence.type.js';

export interface OccurrenceWindow {
  from: string | null;
  to: string | null;
  first: number;
}

/** Dates of an offer in order, cancelled ones included. Without `from`, those not yet over. */
export async function occurrencesOf(activityId: string, window: OccurrenceWindow, context: ActivitiesContext): Promise<Occurrence[]> {
  checkFirst(window.first);
  const today = berlinDay(context.now());
  const rows = await context.occurrences({ ...window, upcomingOnly: window.from === null || window.from >= today }).load(activityId);
  return rows.map(toOccurrence);
}

/** The next date that takes place, else the next that is cancelled, else null. */
export async function nextOccurrenceOf(activityId: string, context: ActivitiesContext): Promise<Occurrence | null> {
  const next = await context.nextOccurrences.load(activityId);
  return next && toOccurrence(next);
}
