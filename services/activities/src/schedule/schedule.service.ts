import type { ActivitiesContext } from '../context.js';
import { toSchedule } from './schedule.mapper.js';
import type { Schedule } from './schedule.type.js';

/** The schedules of an offer, in the order of their first dates. */
export async function schedulesOf(activityId: string, context: ActivitiesContext): Promise<Schedule[]> {
  return (await context.schedules.load(activityId)).map(toSchedule);
}
