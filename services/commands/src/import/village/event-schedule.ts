import { definite } from '../checks/definite.js';
import type { RecordChecks } from '../checks/record-checks.js';
import type { ScheduleRecord } from '@miteinander/activities/schedule/schedule.record.js';
import { type BerlinTime, readBerlinTime } from './berlin-time.js';
import type { VillageEvent } from './village-shapes.js';

const MINUTES_OF_A_DAY = 24 * 60;

/**
 * The one date of an event. A wrong end is dropped, because the beginning is what people need; a missing one stays missing. Midnight
 * without an end is how this source writes „time not known yet“: sent out as 0 o'clock it would be wrong, so it becomes the whole day.
 */
export function eventSchedule(event: VillageEvent, checks: RecordChecks): ScheduleRecord | undefined {
  const start = readBerlinTime(event.startDate);
  if (!start) {
    checks.reject('startDate', event.startDate, 'Das ist kein Datum. Erwartet wird zum Beispiel 2026-03-14 oder 2026-03-14T15:00:00+01:00.');
    return undefined;
  }
  const unknownTime = !start.dateOnly && !event.allDay && !event.endDate && start.local.endsWith('T00:00');
  if (unknownTime) checks.repair('startDate', event.startDate, 'Mitternacht ohne Ende heißt: Uhrzeit noch nicht bekannt. Der Termin gilt für den ganzen Tag.');
  const allDay = start.dateOnly || unknownTime || event.allDay === true;
  return definite<ScheduleRecord>({
    externalId: event.id,
    kind: 'DATED',
    start: allDay ? `${start.local.slice(0, 10)}T00:00` : start.local,
    durationMinutes: duration(event, start, allDay, checks),
    allDay: allDay || undefined,
  });
}

/** The last day of an all-day event is a day on which it takes place. */
function duration(event: VillageEvent, start: BerlinTime, allDay: boolean, checks: RecordChecks): number | undefined {
  if (!event.endDate) return undefined;
  const drop = (reason: string) => {
    checks.repair('endDate', event.endDate ?? '', `${reason} Das Ende wurde weggelassen.`);
    return undefined;
  };
  const end = readBerlinTime(event.endDate);
  if (!end) return drop('Das Ende ist kein Datum.');
  if (allDay) {
    const days = (Date.parse(end.local.slice(0, 10)) - Date.parse(start.local.slice(0, 10))) / (MINUTES_OF_A_DAY * 60_000);
    return days < 0 ? drop('Das Ende liegt vor dem Beginn.') : (days + 1) * MINUTES_OF_A_DAY;
  }
  if (end.dateOnly) return drop('Der Beginn hat eine Uhrzeit, das Ende nicht.');
  const minutes = end.minutes - start.minutes;
  return minutes > 0 ? minutes : drop(minutes === 0 ? 'Das Ende ist der Beginn.' : 'Das Ende liegt vor dem Beginn.');
}
