import type { ServiceDatabase } from '@miteinander/kit/database/open-orm.js';

import { Gazetteer } from '../gazetteer/gazetteer.entity.js';
import { Locality } from '../locality/locality.entity.js';
import { District, Municipality } from '../municipality/municipality.entity.js';
import { Place } from '../place/place.entity.js';
import { Initial } from './migrations/2026-11-22-initial.js';
import { AccessiblePlaces } from './migrations/2026-11-23-accessible-places.js';

export const placesDatabase: ServiceDatabase = {
  schema: 'places',
  entities: [District, Municipality, Locality, Gazetteer, Place],
  migrations: [
    { name: '2026-11-22-initial', class: Initial },
    { name: '2026-11-23-accessible-places', class: AccessiblePlaces },
  ],
};
