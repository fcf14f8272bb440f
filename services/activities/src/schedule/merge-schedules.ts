import { contentHash } from '@miteinander/kit/identity/content-hash.js';
import { publicId } from '@miteinander/kit/identity/public-id.js';
import type { EntityManager } from '@mikro-orm/postgresql';

import { Activity } from '../activity/activity.entity.js';
import type { ActivityRecord } from '../activity/activity.record.js';
import { checkSchedule } from './check-schedule.js';
import { Schedule } from './schedule.entity.js';
import type { ScheduleRecord } from './schedule.record.js';

/**
 * Adds a record's schedules to the ones an offer has, replacing those of the same external id;
 * takes the others away if the record names all. True if anything changed.
 * @throws CodedError for a schedule whose dates cannot be derived; see `checkSchedule`.
 */
export function mergeSchedules(em: EntityManager, activityId: string, record: ActivityRecord, existing: Schedule[]): boolean {
  const known = new Map(existing.map((schedule) => [schedule.externalId, schedule]));
  let changed = false;
  for (const dates of record.schedules) {
    checkSchedule(dates);
    const columns = toColumns(dates);
    const schedule = known.get(dates.externalId);
    if (schedule && contentHash(columns) === contentHash(columnsOf(schedule))) continue;
    changed = true;
    if (schedule) em.assign(schedule, columns);
    else {
      const id = publicId('schedule', record.provenance.source, `${record.provenance.externalId}\n${dates.externalId}`);
      em.persist(em.create(Schedule, { id, activity: em.getReference(Activity, activityId), ...columns }));
    }
  }
  if (!record.schedulesAreComplete) return changed;
  const named = new Set(record.schedules.map(({ externalId }) => externalId));
  const gone = existing.filter(({ externalId }) => !named.has(externalId));
  for (const schedule of gone) em.remove(schedule);
  return changed || gone.length > 0;
}

function toColumns(dates: ScheduleRecord) {
  return {
    externalId: dates.externalId,
    kind: dates.kind,
    start: dates.start ?? null,
    durationMinutes: dates.durationMinutes ?? null,
    allDay: dates.allDay ?? false,
    rule: dates.rule ?? null,
    extraDates: dates.extraDates ?? [],
    excludedDates: dates.excludedDates ?? [],
    pauses: dates.pauses ?? [],
    exceptions: dates.exceptions ?? [],
    note: dates.note ?? null,
  };
}

function columnsOf(schedule: Schedule): object {
  const { externalId, kind, start, durationMinutes, allDay, rule, extraDates, excludedDates, pauses, exceptions, note } = schedule;
  return {
    externalId,
    kind,
    start: start ?? null,
    durationMinutes: durationMinutes ?? null,
    allDay,
    rule: rule ?? null,
    extraDates,
    excludedDates,
    pauses,
    exceptions,
    note: note ?? null,
  };
}
