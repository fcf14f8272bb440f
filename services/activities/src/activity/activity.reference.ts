import type { ActivitiesContext } from '../context.js';
import { loadActivity } from './activity.service.js';
import type { Activity } from './activity.type.js';

export function resolveActivity({ id }: { id: string }, context: ActivitiesContext): Promise<Activity | null> {
  return loadActivity(id, context);
}
