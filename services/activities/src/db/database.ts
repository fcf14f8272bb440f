import type { ServiceDatabase } from '@miteinander/kit/database/open-orm.js';

import { Activity } from '../activity/activity.entity.js';
import { Occurrence } from '../occurrence/occurrence.entity.js';
import { Schedule } from '../schedule/schedule.entity.js';
import { FollowerPosition } from '../search/follower-position.entity.js';
import { SearchRow } from '../search/search-row.entity.js';
import { Initial } from './migrations/2026-11-22-initial.js';

export const activitiesDatabase: ServiceDatabase = {
  schema: 'activities',
  entities: [Activity, Schedule, Occurrence, SearchRow, FollowerPosition],
  migrations: [{ name: '2026-11-22-initial', class: Initial }],
};
