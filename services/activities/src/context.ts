import type { AccessibilityFacts } from '@miteinander/kit/accessibility/accessibility-facts.js';
import { readThrough } from '@miteinander/kit/database/read-through.js';
import type { Reading } from '@miteinander/kit/database/reader.js';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type DataLoader from 'dataloader';

import { activityLists, activityLoader, type StoredActivity } from './activity/activity.loaders.js';
import { placeAccessibilityLoader } from './place/place.loaders.js';
import { schedulesLoader, type SchedulesLoader } from './schedule/schedules.loader.js';
import { sheetSettings, type SheetSettings } from './sheet/sheet-settings.js';

/** State of one request. */
export interface ActivitiesContext {
  /** Made when first used: most requests want no more than the reader. Whoever uses it writes, or wants to see what was just written, so from then on the reader sees that too. */
  readonly em: EntityManager;
  /** For looking up what does not change from one moment to the next: places, words. */
  readonly lookups: EntityManager;
  /** For the statements every search needs. */
  reader: Reading;
  now: () => Date;
  sheets: SheetSettings;
  activities: DataLoader<string, StoredActivity | null>;
  activitiesOf: ReturnType<typeof activityLists>;
  schedules: SchedulesLoader;
  placeAccessibility: DataLoader<string, AccessibilityFacts | null>;
}

export function createActivitiesContext(orm: MikroORM, reader: Reading, now: () => Date, sheets: SheetSettings = sheetSettings({})): ActivitiesContext {
  let em: EntityManager | undefined;
  let lookups: EntityManager | undefined;
  const schedules = schedulesLoader(reader);
  return {
    get em() {
      reader.stayAtPrimary?.();
      return (em ??= orm.em.fork());
    },
    get lookups() {
      return (lookups ??= readThrough(orm.em.fork(), reader));
    },
    reader,
    now,
    sheets,
    activities: activityLoader(reader, schedules),
    activitiesOf: activityLists(reader, schedules),
    schedules,
    placeAccessibility: placeAccessibilityLoader(reader),
  };
}
