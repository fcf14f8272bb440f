import type { ServiceDatabase } from '@miteinander/kit/database/open-orm.js';

import { Activity } from '../activity/activity.entity.js';
import { ArrivalAttempt } from '../arrival/arrival-attempt.entity.js';
import { OfferDesk } from '../desk/offer-desk.entity.js';
import { SearchGap } from '../gap/search-gap.entity.js';
import { Practice } from '../practice/practice.entity.js';
import { CountSeries } from '../release/count-series.entity.js';
import { ReleasedCount } from '../release/released-count.entity.js';
import { Schedule } from '../schedule/schedule.entity.js';
import { FollowerPosition } from '../search/rows/follower-position.entity.js';
import { SearchOffer } from '../search/rows/search-offer.entity.js';
import { SearchSlot } from '../search/rows/search-slot.entity.js';
import { NightlyRun } from '../search/rows/nightly-run.entity.js';
import { SearchRow } from '../search/rows/search-row.entity.js';
import { Sheet } from '../sheet/sheet.entity.js';
import { SearchWord } from '../text/search-word.entity.js';
import { Initial } from './migrations/2026-11-22-initial.js';
import { OfferFacts } from './migrations/2026-11-23-offer-facts.js';
import { Text } from './migrations/2026-11-23-text.js';
import { SchedulePauses } from './migrations/2026-11-23-schedule-pauses.js';
import { SearchRows } from './migrations/2026-11-23-search-rows.js';
import { NarrowSearchRows } from './migrations/2026-11-24-narrow-search-rows.js';
import { NearDates } from './migrations/2026-11-25-near-dates.js';
import { WheelchairIndexes } from './migrations/2026-11-25-wheelchair-indexes.js';
import { OfferDesks } from './migrations/2026-11-26-offer-desks.js';
import { Practices } from './migrations/2026-11-26-practices.js';

export const activitiesDatabase: ServiceDatabase = {
  schema: 'activities',
  entities: [
    Activity, OfferDesk, Schedule, SearchOffer, SearchRow, SearchSlot, FollowerPosition, NightlyRun, SearchWord, SearchGap,
    Practice, Sheet, ArrivalAttempt, CountSeries, ReleasedCount,
  ],
  migrations: [
    { name: '2026-11-22-initial', class: Initial },
    { name: '2026-11-23-offer-facts', class: OfferFacts },
    { name: '2026-11-23-schedule-pauses', class: SchedulePauses },
    { name: '2026-11-23-search-rows', class: SearchRows },
    { name: '2026-11-23-text', class: Text },
    { name: '2026-11-24-narrow-search-rows', class: NarrowSearchRows },
    { name: '2026-11-25-near-dates', class: NearDates },
    { name: '2026-11-25-wheelchair-indexes', class: WheelchairIndexes },
    { name: '2026-11-26-practices', class: Practices },
    { name: '2026-11-26-offer-desks', class: OfferDesks },
  ],
};
