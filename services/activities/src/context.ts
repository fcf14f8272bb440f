import { batchListLoader, batchLoader } from '@miteinander/kit/loading/batch-loader.js';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type DataLoader from 'dataloader';

import { Activity } from './activity/activity.entity.js';
import { activityLists } from './activity/activity.loaders.js';
import type { Occurrence } from './occurrence/occurrence.entity.js';
import { nextOccurrenceLoader, occurrenceLists } from './occurrence/occurrence.loaders.js';
import { Schedule } from './schedule/schedule.entity.js';

/** State of one request. */
export interface ActivitiesContext {
  em: EntityManager;
  now: () => Date;
  activities: DataLoader<string, Activity | null>;
  activitiesOf: ReturnType<typeof activityLists>;
  schedules: DataLoader<string, Schedule[]>;
  occurrences: ReturnType<typeof occurrenceLists>;
  nextOccurrences: DataLoader<string, Occurrence | null>;
}

export function createActivitiesContext(orm: MikroORM, now: () => Date): ActivitiesContext {
  const em = orm.em.fork();
  return {
    em,
    now,
    activities: batchLoader((ids) => em.find(Activity, { id: { $in: ids } })),
    activitiesOf: activityLists(em),
    schedules: batchListLoader(
      (ids) => em.find(Schedule, { activity: { $in: ids } }, { orderBy: { start: 'asc', externalId: 'asc' } }),
      (schedule) => schedule.activity.id,
    ),
    occurrences: occurrenceLists(em, now),
    nextOccurrences: nextOccurrenceLoader(em, now),
  };
}
