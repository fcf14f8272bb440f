import { v5 } from 'uuid';

import { expandSchedule } from '../occurrence/expand-schedule.js';
import type { Schedule } from '../schedule/schedule.entity.js';
import { toDates } from '../schedule/to-dates.js';
import type { Horizon } from './horizon.js';

/** An occurrence as the database takes it. */
export interface OccurrenceRow {
  id: string;
  activity_id: string;
  day: string;
  starts_at: string;
  ends_at: string | null;
  over_at: string;
  all_day: boolean;
  status: string;
  note: string | null;
}

/** All dates of these schedules; ids follow from schedule and original start, so they stay the same when a date moves. */
export function occurrenceRows(schedules: Schedule[], { from, to }: Horizon): OccurrenceRow[] {
  return schedules.flatMap((schedule) =>
    expandSchedule(toDates(schedule), from, to).map((occurrence) => ({
      id: v5(occurrence.originalStart, schedule.id),
      activity_id: schedule.activity.id,
      day: occurrence.day,
      starts_at: occurrence.startsAt.toISOString(),
      ends_at: occurrence.endsAt?.toISOString() ?? null,
      over_at: occurrence.overAt.toISOString(),
      all_day: occurrence.allDay,
      status: occurrence.status,
      note: occurrence.note,
    })),
  );
}
