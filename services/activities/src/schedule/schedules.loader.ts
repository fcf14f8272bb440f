import type { Reading } from '@miteinander/kit/database/reader.js';
import { batchListLoader } from '@miteinander/kit/loading/batch-loader.js';
import type DataLoader from 'dataloader';

import { SCHEDULE_COLUMNS, type ScheduleRow } from './schedule-row.js';

export type SchedulesLoader = DataLoader<string, ScheduleRow[]>;

const SCHEDULES = `select activity_id, ${SCHEDULE_COLUMNS} from activities.schedule where activity_id = any($1::uuid[]) order by start, external_id`;

/** The schedules of an offer by its id, in the order of their first dates: read for every offer on a page, so without making entities of them. */
export const schedulesLoader = (reader: Reading): SchedulesLoader =>
  batchListLoader(
    (ids) => reader.read<ScheduleRow & { activity_id: string }>({ name: 'schedules-of-offers', text: SCHEDULES, values: [ids], asJson: true }),
    (row) => row.activity_id,
  );
