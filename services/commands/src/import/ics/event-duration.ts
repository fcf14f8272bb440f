import ICAL from 'ical.js';
import type { RecordChecks } from '../checks/record-checks.js';
import type { CalendarClock } from './calendar-clock.js';
import type { EventProperties } from './event-properties.js';
import { type IcsTime, timeOf } from './ics-time.js';
import { GERMANY } from './time-zone.js';
import { localMinutes, moveLocal } from './wall-clock.js';

const MINUTES_OF_A_DAY = 24 * 60;
const DURATION = /^[+-]?P(?=[\dT])(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/u;

/**
 * Minutes from start to end, undefined when the event names no end. A wrong end is dropped with a reason, because the beginning is
 * what people need. `once` tells that the duration is that of one date: a day of it then lasts as long as it does on the calendar.
 */
export function eventDuration(event: EventProperties, start: IcsTime, clock: CalendarClock, once: boolean, checks: RecordChecks): number | undefined {
  const end = event.first('DTEND');
  if (!end) return writtenDuration(event, start, clock, once, checks);
  const drop = (reason: string) => dropEnd(checks, 'DTEND', end.written, reason);
  const time = timeOf(end);
  if (time.kind !== start.kind) return drop(start.kind === 'DAY' ? 'Der Beginn ist ein ganzer Tag, das Ende eine Uhrzeit.' : 'Der Beginn hat eine Uhrzeit, das Ende nicht.');
  const minutes = time.kind === 'DAY' ? localMinutes(midnight(start), midnight(time)) : Math.round((clock.instantOf(time) - clock.instantOf(start)) / 60_000);
  if (minutes > 0) return minutes;
  return drop(minutes === 0 ? 'Das Ende ist der Beginn.' : 'Das Ende liegt vor dem Beginn.');
}

function writtenDuration(event: EventProperties, start: IcsTime, clock: CalendarClock, once: boolean, checks: RecordChecks): number | undefined {
  const property = event.first('DURATION');
  if (!property) return undefined;
  const text = property.written.toUpperCase();
  const drop = (reason: string) => dropEnd(checks, 'DURATION', property.written, reason);
  if (!DURATION.test(text)) return drop('Das ist keine Dauer.');
  const { weeks, days, hours, minutes, seconds, isNegative } = ICAL.Duration.fromString(text);
  if (isNegative) return drop('Die Dauer ist negativ.');
  const wholeDays = weeks * 7 + days;
  const rest = hours * 60 + minutes + Math.round(seconds / 60);
  if (wholeDays === 0 && rest === 0) return drop('Das Ende ist der Beginn.');
  if (start.kind === 'DAY' && rest > 0) return drop('Der Beginn ist ein ganzer Tag, die Dauer nennt Stunden.');
  if (start.kind === 'DAY' || !once || wholeDays === 0) return wholeDays * MINUTES_OF_A_DAY + rest;
  const local = clock.germanTime('DTSTART', start);
  return (GERMANY.instantOf(moveLocal(local, wholeDays * MINUTES_OF_A_DAY)) - GERMANY.instantOf(local)) / 60_000 + rest;
}

function dropEnd(checks: RecordChecks, field: string, value: string, reason: string): undefined {
  checks.repair(field, value, `${reason} Das Ende wurde weggelassen.`);
}

const midnight = (time: IcsTime) => `${time.kind === 'DAY' ? time.day : ''}T00:00`;
