import type { Reader } from '@miteinander/kit/database/reader.js';
import { batchListLoader, batchLoader } from '@miteinander/kit/loading/batch-loader.js';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type DataLoader from 'dataloader';

import { Activity } from './activity/activity.entity.js';
import { activityLists } from './activity/activity.loaders.js';
import type { Dates } from './occurrence/expand-schedule.js';
import { placeAccessibilityLoader } from './place/place.loaders.js';
import { datesLoader } from './schedule/dates.loader.js';
import { Schedule } from './schedule/schedule.entity.js';

/** State of one request. */
export interface ActivitiesContext {
  em: EntityManager;
  /** For the statements every search needs. */
  reader: Reader;
  now: () => Date;
  activities: DataLoader<string, Activity | null>;
  activitiesOf: ReturnType<typeof activityLists>;
  schedules: DataLoader<string, Schedule[]>;
  /** What the dates of an offer follow from. */
  dates: DataLoader<string, Dates[]>;
  placeAccessibility: ReturnType<typeof placeAccessibilityLoader>;
}

export function createActivitiesContext(orm: MikroORM, reader: Reader, now: () => Date): ActivitiesContext {
  const em = orm.em.fork();
  return {
    em,
    reader,
    now,
    activities: batchLoader((ids) => em.find(Activity, { id: { $in: ids } })),
    activitiesOf: activityLists(em),
    schedules: batchListLoader(
      (ids) => em.find(Schedule, { activity: { $in: ids } }, { orderBy: { start: 'asc', externalId: 'asc' } }),
      (schedule) => schedule.activity.id,
    ),
    dates: datesLoader(reader),
    placeAccessibility: placeAccessibilityLoader(em),
  };
}
