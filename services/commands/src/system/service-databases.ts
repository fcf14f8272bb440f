import { activitiesDatabase } from '@miteinander/activities/db/database.js';
import { partnersDatabase } from '@miteinander/partners/db/database.js';
import { placesDatabase } from '@miteinander/places/db/database.js';

/** Each service's schema, entities and migrations. */
export const SERVICE_DATABASES = {
  places: placesDatabase,
  partners: partnersDatabase,
  activities: activitiesDatabase,
};
