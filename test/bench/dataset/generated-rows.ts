import type { ScheduleRecord } from '@miteinander/activities/schedule/schedule.record.js';
import { daysOf } from '@miteinander/activities/occurrence/days-of.js';
import { expandSchedule } from '@miteinander/activities/occurrence/expand-schedule.js';
import { publicId } from '@miteinander/kit/identity/public-id.js';
import { project } from '@miteinander/kit/near/projection.js';
import { addDays } from '@miteinander/kit/scalars/berlin-time.js';
import { foldGerman } from '@miteinander/kit/text/german-spelling.js';

import type { GeneratedOffer } from '../generator/make-offer.ts';
import type { GeneratedPlace } from '../generator/make-place.ts';
import { Json, type Field } from '@miteinander/kit/database/copy-text.js';

const SOURCE = 'bench';
const PROVENANCE = ['source', 'licence', 'attribution', 'external_id', 'content_hash'] as const;
const provenance = (externalId: number | string): Field[] => [SOURCE, 'CC0-1.0', 'Miteinander', String(externalId), `generated-${externalId}`.padEnd(64, '0')];

/** How many days ahead the table of single dates reaches that the usual idiom asks. */
export const OCCURRENCE_DAYS = 56;

export type TableName = keyof typeof COLUMNS;

/** The tables that are loaded, each after those it refers to. */
export const COLUMNS = {
  'partners.partner': ['id', 'name', 'kind', 'phone', ...PROVENANCE],
  'places.place': ['id', 'name', 'folded', 'kinds', 'categories', 'lat', 'lon', 'east', 'north', 'position_accuracy', 'city', 'ags', 'accessibility', 'host_id', ...PROVENANCE],
  'activities.activity': [
    'id', 'title', 'summary', 'description', 'categories', 'needs', 'mode', 'place_id', 'organiser_id', 'facts', 'companion_available', 'languages', 'confirmed_on', ...PROVENANCE,
  ],
  'activities.schedule': ['id', 'activity_id', 'external_id', 'kind', 'start', 'duration_minutes', 'all_day', 'rule', 'extra_dates', 'pauses', 'exceptions'],
  'baseline.occurrence': ['activity_id', 'day', 'starts_at', 'ends_at', 'over_at', 'cancelled'],
} as const;

/** The rows of a place and everything that happens there. */
export function* rowsOf(place: GeneratedPlace, offers: readonly GeneratedOffer[], today: string): Generator<[TableName, Field[]]> {
  const [placeId, hostId] = [publicId('place', SOURCE, String(place.number)), publicId('partner', SOURCE, String(place.number))];
  const { lat, lon, town, accessibility } = place;
  const { east, north } = project(lat, lon);
  yield ['partners.partner', [hostId, place.host.name, place.host.kind, '02504 12345', ...provenance(place.number)]];
  yield [
    'places.place',
    [placeId, place.name, foldGerman(place.name), [place.kind], [], lat, lon, east, north, 'EXACT', town.name, town.ags, accessibility && new Json(accessibility), hostId, ...provenance(place.number)],
  ];
  for (const offer of offers) {
    const id = publicId('activity', SOURCE, String(offer.number));
    const { title, summary, description, categories, needs, mode, facts, companionAvailable, languages, confirmedOn } = offer;
    const where = mode === 'ONLINE' ? null : placeId;
    yield [
      'activities.activity',
      [id, title, summary, description, categories, needs, mode, where, hostId, new Json(facts), companionAvailable, languages, confirmedOn, ...provenance(offer.number)],
    ];
    for (const schedule of offer.schedules) {
      yield ['activities.schedule', scheduleRow(id, offer.number, schedule)];
      yield* occurrenceRows(id, schedule, today);
    }
  }
}

function scheduleRow(activityId: string, number: number, schedule: ScheduleRecord): Field[] {
  const { externalId, kind, start, durationMinutes, allDay = false, rule, extraDates = [], pauses = [], exceptions = [] } = schedule;
  const id = publicId('schedule', SOURCE, `${number}\n${externalId}`);
  return [id, activityId, externalId, kind, start, durationMinutes, allDay, rule, extraDates, pauses, new Json(exceptions)];
}

/** One row for each day on which a date counts. */
function* occurrenceRows(activityId: string, schedule: ScheduleRecord, today: string): Generator<[TableName, Field[]]> {
  const last = addDays(today, OCCURRENCE_DAYS - 1);
  for (const occurrence of expandSchedule(schedule, today, last)) {
    const days = daysOf(occurrence);
    for (let day = days.first; day <= days.last; day = addDays(day, 1)) {
      if (day < today || day > last) continue;
      yield ['baseline.occurrence', [activityId, day, occurrence.startsAt, occurrence.endsAt, occurrence.overAt, occurrence.status === 'CANCELLED']];
    }
  }
}
