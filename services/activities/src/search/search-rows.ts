import type { MeetingPoint } from './meeting-points.js';
import type { OccurrenceRow } from './occurrence-rows.js';

/** Every date at every point where one can meet the offer; offers by appointment have one row without a date. */
export function searchRows(points: Map<string, MeetingPoint[]>, occurrences: OccurrenceRow[], byAppointment: ReadonlySet<string>): object[] {
  const dated = occurrences.flatMap(({ id, activity_id, day, starts_at, over_at, status }) =>
    (points.get(activity_id) ?? []).map((point) => ({
      activity_id, occurrence_id: id, day, starts_at, over_at, cancelled: status === 'CANCELLED', ...point,
    })),
  );
  const undated = [...byAppointment].flatMap((activity_id) =>
    (points.get(activity_id) ?? []).map((point) => ({ activity_id, cancelled: false, ...point })),
  );
  return [...dated, ...undated];
}
