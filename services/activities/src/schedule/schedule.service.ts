import type { ActivitiesContext } from '../context.js';
import type { Dates } from '../occurrence/expand-schedule.js';
import { toSchedule } from './schedule.mapper.js';
import type { Schedule } from './schedule.type.js';
import { toDates } from './to-dates.js';

/** The schedules of an offer, in the order of their first dates. */
export async function schedulesOf(activityId: string, context: ActivitiesContext): Promise<Schedule[]> {
  return (await context.schedules.load(activityId)).map(toSchedule);
}

/** What the dates of an offer follow from. */
export async function datesOf(activityId: string, context: ActivitiesContext): Promise<Dates[]> {
  return (await context.schedules.load(activityId)).map(toDates);
}
