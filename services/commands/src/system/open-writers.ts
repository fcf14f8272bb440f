import { activityWriter } from '@miteinander/activities/activity/activity.writer.js';
import { activitiesDatabase } from '@miteinander/activities/db/database.js';
import { followChanges } from '@miteinander/activities/search/rows/follow-changes.js';
import { openOrm } from '@miteinander/kit/database/open-orm.js';
import { writeRecords } from '@miteinander/kit/writing/write-records.js';
import { partnersDatabase } from '@miteinander/partners/db/database.js';
import { partnerWriter } from '@miteinander/partners/partner/partner.writer.js';
import { placesDatabase } from '@miteinander/places/db/database.js';
import { placeWriter } from '@miteinander/places/place/place.writer.js';

import type { ImportTargets } from '../import/import-targets.js';
import type { ServiceConnections } from './service-connections.js';

export interface Writers {
  targets: ImportTargets;
  /** Makes what was written findable, whether or not a system is running beside, and lets go of the database. */
  finish(now: Date): Promise<void>;
}

/** Opens each service's writer under the service's own role. */
export function openWriters(connections: ServiceConnections): Writers {
  const places = openOrm(placesDatabase, connections.places);
  const partners = openOrm(partnersDatabase, connections.partners);
  const activities = openOrm(activitiesDatabase, connections.activities);
  return {
    targets: {
      places: (rows, reject) => writeRecords(places, placeWriter, rows, reject),
      partners: (rows, reject) => writeRecords(partners, partnerWriter, rows, reject),
      activities: (rows, reject) => writeRecords(activities, activityWriter, rows, reject),
    },
    async finish(now) {
      await followChanges(connections.activities, now);
      await Promise.all([places.close(), partners.close(), activities.close()]);
    },
  };
}
