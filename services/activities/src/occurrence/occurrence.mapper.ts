import { toOffsetDateTime } from '@miteinander/kit/scalars/berlin-time.js';

import type { ExpandedOccurrence } from './expand-schedule.js';
import { Occurrence } from './occurrence.type.js';

export function toOccurrence({ startsAt, endsAt, allDay, status, note }: ExpandedOccurrence): Occurrence {
  return Object.assign(new Occurrence(), {
    start: toOffsetDateTime(startsAt),
    end: endsAt === null ? null : toOffsetDateTime(endsAt),
    allDay,
    status,
    note,
  });
}
