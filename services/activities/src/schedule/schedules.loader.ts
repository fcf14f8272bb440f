import type { Reading } from '@miteinander/kit/database/reader.js';
import { batchListLoader } from '@miteinander/kit/loading/batch-loader.js';
import type DataLoader from 'dataloader';

import type { ScheduleRow } from './schedule-row.js';

const SCHEDULES = `select activity_id, kind, start, duration_minutes, all_day, rule, extra_dates, excluded_dates, pauses, exceptions, note
  from activities.schedule where activity_id = any($1::uuid[]) order by start, external_id`;

/** The schedules of an offer by its id, in the order of their first dates: read for every offer on a page, so without making entities of them. */
export const schedulesLoader = (reader: Reading): DataLoader<string, ScheduleRow[]> =>
  batchListLoader(
    (ids) => reader.read<ScheduleRow>({ name: 'schedules-of-offers', text: SCHEDULES, values: [ids], asJson: true }),
    (row) => row.activity_id,
  );
