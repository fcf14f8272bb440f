import { expandSchedule } from '@miteinander/activities/occurrence/expand-schedule.js';
import type { ScheduleRecord } from '@miteinander/activities/schedule/schedule.record.js';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { Temporal } from 'temporal-polyfill';
import { findIana } from 'windows-iana';

/** Days between which dates are compared, YYYY-MM-DD, both inclusive. */
export interface Span {
  from: string;
  to: string;
}

/** All starts of what was imported: an instant in UTC, or a day. */
export const importedDates = (schedules: readonly ScheduleRecord[], { from, to }: Span): string[] =>
  schedules
    .flatMap((schedule) => expandSchedule(schedule, from, to))
    .filter(({ day }) => day >= from && day <= to)
    .map(({ allDay, day, startsAt }) => (allDay ? day : written(startsAt)))
    .toSorted();

/** The same by ical.js, called as its manual says; undefined when it throws. */
export function datesByIcal(text: string, span: Span): string[] | undefined {
  try {
    return icalDates(new ICAL.Component(ICAL.parse(text)), span);
  } catch {
    return undefined;
  }
}

function icalDates(root: ICAL.Component, { from, to }: Span): string[] {
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const masters = root.getAllSubcomponents('vevent').filter((event) => !event.hasProperty('recurrence-id'));
  const dates = masters.flatMap((component) => {
    const event = new ICAL.Event(component);
    const zone = component.getFirstProperty('dtstart')?.getParameter('tzid')?.toString();
    if (!event.isRecurring()) return [icalDate(event.startDate, zone)];
    const found: string[] = [];
    const starts = event.iterator();
    for (let next = starts.next(); next && next.toString().slice(0, 10) <= to; next = starts.next()) found.push(icalDate(event.getOccurrenceDetails(next).startDate, zone));
    return found;
  });
  return dates.filter((date) => date.slice(0, 10) >= from && date.slice(0, 10) <= to).toSorted();
}

/** ical.js knows the zones that a file describes; what it reads as floating is in the zone its start names, and else German. */
function icalDate(time: ICAL.Time, named: string | undefined): string {
  if (time.isDate) return time.toString();
  if (time.zone && time.zone !== ICAL.Timezone.localTimezone) return written(new Date(time.toUnixTime() * 1000));
  return germanDate(time.toString(), named === undefined ? undefined : (findIana(named)[0] ?? named));
}

const germanDate = (local: string, zone = 'Europe/Berlin') => written(new Date(Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds));

/** The same by node-ical; undefined when it throws. */
export function datesByNodeIcal(text: string, { from, to }: Span): string[] | undefined {
  const zone = process.env['TZ'];
  // It works with floating times in the process' own zone, where some of them do not exist.
  process.env['TZ'] = 'UTC';
  try {
    const events = Object.values(nodeIcal.sync.parseICS(text)).filter((entry): entry is VEvent => entry?.type === 'VEVENT');
    return events
      .flatMap((event) => nodeIcal.expandRecurringEvent(event, { from: new Date(`${from}T00:00:00Z`), to: new Date(`${to}T23:59:59Z`) }))
      .map(({ start, isFullDay }) => (isFullDay ? localTime(start).slice(0, 10) : start.tz === undefined ? germanDate(localTime(start)) : written(start)))
      .toSorted();
  } catch {
    return undefined;
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
}

/** In whole minutes. */
const written = (instant: Date) => `${instant.toISOString().slice(0, 16)}Z`;

/** node-ical gives days and floating times in the process' own zone. */
function localTime(date: Date): string {
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  const clock = [date.getHours(), date.getMinutes()];
  const text = (parts: number[]) => parts.map((part) => String(part).padStart(2, '0'));
  return `${text(day).join('-')}T${text(clock).join(':')}`;
}
