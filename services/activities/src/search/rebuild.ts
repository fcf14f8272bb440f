import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';
import type { EntityManager } from '@mikro-orm/postgresql';

import { Activity } from '../activity/activity.entity.js';
import { Schedule } from '../schedule/schedule.entity.js';
import { meetingPoints } from './meeting-points.js';
import { horizonOf } from './horizon.js';
import { occurrenceRows } from './occurrence-rows.js';
import { searchRows } from './search-rows.js';

const BATCH_SIZE = 1000;

/** Derives occurrences and search rows of these offers anew, inside the caller's transaction. Doing it twice changes nothing. */
export async function rebuild(em: EntityManager, activityIds: readonly string[], now: Date): Promise<void> {
  for (let at = 0; at < activityIds.length; at += BATCH_SIZE) {
    await rebuildBatch(em, activityIds.slice(at, at + BATCH_SIZE), now);
    em.clear();
  }
}

async function rebuildBatch(em: EntityManager, ids: string[], now: Date): Promise<void> {
  const activities = await em.find(Activity, { id: { $in: ids } });
  const schedules = await em.find(Schedule, { activity: { $in: ids } }, { orderBy: { externalId: 'asc' } });
  const occurrences = occurrenceRows(schedules, horizonOf(berlinDay(now)));
  const points = await meetingPoints(em, activities);
  const byAppointment = new Set(schedules.filter(({ kind }) => kind === 'BY_APPOINTMENT').map(({ activity }) => activity.id));
  await em.execute('delete from activities.occurrence where activity_id = any(?::uuid[])', [`{${ids.join(',')}}`]);
  await em.execute('delete from activities.search_row where activity_id = any(?::uuid[])', [`{${ids.join(',')}}`]);
  await em.execute(
    `insert into activities.occurrence (id, activity_id, day, starts_at, ends_at, over_at, all_day, status, note)
     select * from json_to_recordset(?::json)
       as row(id uuid, activity_id uuid, day date, starts_at timestamptz, ends_at timestamptz, over_at timestamptz, all_day boolean, status text, note text)`,
    [JSON.stringify(occurrences)],
  );
  await em.execute(
    `insert into activities.search_row (activity_id, occurrence_id, day, starts_at, over_at, cancelled, lat, lon, east, north)
     select * from json_to_recordset(?::json)
       as row(activity_id uuid, occurrence_id uuid, day date, starts_at timestamptz, over_at timestamptz, cancelled boolean,
              lat float8, lon float8, east float8, north float8)`,
    [JSON.stringify(searchRows(points, occurrences, byAppointment))],
  );
}
