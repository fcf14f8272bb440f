import type { Reading } from '@miteinander/kit/database/reader.js';
import DataLoader from 'dataloader';

import type { Dates } from '../occurrence/expand-schedule.js';
import { toDates, type ScheduleRow } from './to-dates.js';

const SCHEDULES = `select activity_id, kind, start, duration_minutes, all_day, rule, extra_dates, excluded_dates, pauses, exceptions
  from activities.schedule where activity_id = any($1::uuid[]) order by start, external_id`;

/** What the dates of an offer follow from, by its id: read for every offer on a page, so without making entities of it. */
export function datesLoader(reader: Reading): DataLoader<string, Dates[]> {
  return new DataLoader(async (ids) => {
    const rows = await reader.read<ScheduleRow>({ name: 'dates-of-offers', text: SCHEDULES, values: [ids] });
    const found = Map.groupBy(rows, ({ activity_id }) => activity_id);
    return ids.map((id) => (found.get(id) ?? []).map(toDates));
  });
}
