import { addDays } from '@miteinander/kit/scalars/berlin-time.js';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { Temporal } from 'temporal-polyfill';

import { expandSchedule } from '../../occurrence/expand-schedule.js';

/** How far from the first start readings are compared; a rule may go on for ever. */
const COMPARED_DAYS = 1500;
const ZONES_BY_OTHER_NAMES: Record<string, string> = { 'Pacific Standard Time': 'America/Los_Angeles' };
const FREQUENCY = /FREQ=[A-Z]/;

/** A repeating entry of a calendar file, on the wall clock of its own zone. */
export interface CalendarSeries {
  /** Null if the entry has none. */
  uid: string | null;
  start: string;
  allDay: boolean;
  rule: string;
  extraDates: string[];
  excludedDates: string[];
  component: ICAL.Component;
}

/** Entries of a calendar with one rule, without the single changed dates that go with them. */
export function seriesOf(calendar: string): CalendarSeries[] {
  const parsed = ICAL.parse(calendar) as unknown[];
  const calendars = (typeof parsed[0] === 'string' ? [parsed] : parsed).map((jCal) => new ICAL.Component(jCal as never));
  return calendars
    .flatMap((component) => component.getAllSubcomponents('vevent'))
    .filter((event) => !event.hasProperty('recurrence-id') && event.hasProperty('dtstart'))
    .flatMap((event) => {
      const [rule, ...furtherRules] = rulesOf(event);
      return rule === undefined || furtherRules.length > 0 ? [] : [toSeries(event, rule.clone())];
    });
}

function rulesOf(event: ICAL.Component): ICAL.Recur[] {
  const values = event.getAllProperties('rrule').map((property) => property.getFirstValue());
  return values.filter((value): value is ICAL.Recur => value instanceof ICAL.Recur && FREQUENCY.test(value.toString()));
}

function toSeries(component: ICAL.Component, rule: ICAL.Recur): CalendarSeries {
  const start = startOf(component);
  // Schedules know one zone; an end given as an instant is brought to the wall the series is written on.
  if (rule.until && !start.time.isDate) rule.until = ICAL.Time.fromDateTimeString(`${wall(rule.until, start)}:00`);
  const datesOf = (name: string) =>
    component.getAllProperties(name).flatMap((dates) => dates.getValues().map((value) => wall(value instanceof ICAL.Period ? value.start : (value as ICAL.Time), start)));
  return {
    uid: component.getFirstPropertyValue('uid') as string | null,
    start: wall(start.time, start),
    allDay: start.time.isDate,
    rule: rule.toString(),
    extraDates: datesOf('rdate'),
    excludedDates: datesOf('exdate'),
    component,
  };
}

interface Start {
  time: ICAL.Time;
  zoneName: string | undefined;
}

function startOf(component: ICAL.Component): Start {
  const property = component.getFirstProperty('dtstart');
  return { time: property?.getFirstValue() as ICAL.Time, zoneName: property?.getFirstParameter('tzid') };
}

/** The zone is the one the file describes, else the one of that name. */
function wall(time: ICAL.Time, { time: start, zoneName }: Start): string {
  if (time.isDate) return `${time.toString()}T00:00`;
  const text = time.toString();
  if (!text.endsWith('Z')) return text.slice(0, 16);
  if (start.zone !== ICAL.Timezone.localTimezone) return time.convertToZone(start.zone).toString().slice(0, 16);
  const local = Temporal.Instant.from(text).toZonedDateTimeISO(ZONES_BY_OTHER_NAMES[zoneName ?? ''] ?? zoneName ?? 'UTC').toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' });
}

const lastDayOf = ({ start }: CalendarSeries): string => addDays(start.slice(0, 10), COMPARED_DAYS);

/** Our reading, in local starts. */
export function byUs(series: CalendarSeries, named: 'with further dates' | 'by rule alone'): string[] {
  const { start, allDay, rule, excludedDates } = series;
  const extraDates = named === 'with further dates' ? series.extraDates : [];
  return expandSchedule({ kind: 'DATED', start, allDay, rule, extraDates, excludedDates }, start.slice(0, 10), lastDayOf(series)).map(({ localStart }) => localStart);
}

/** The reading of ical.js, in local starts; it lists a date twice that both rule and RDATE give. */
export function byIcalJs(series: CalendarSeries): string[] {
  const start = startOf(series.component);
  const expansion = new ICAL.RecurExpansion({ component: series.component, dtstart: start.time });
  const starts = new Set<string>();
  for (let next = expansion.next(); next && wall(next, start).slice(0, 10) <= lastDayOf(series); next = expansion.next()) starts.add(wall(next, start));
  return [...starts];
}

/**
 * The reading of node-ical, in local starts; it does not know RDATE. Undefined where several entries share a UID, of which it
 * keeps the last, and for times without a zone, which it reads on the clock of this process.
 */
export function byNodeIcal(calendar: string, series: CalendarSeries): string[] | undefined {
  const { time, zoneName } = startOf(series.component);
  const floating = !time.isDate && zoneName === undefined && time.zone === ICAL.Timezone.localTimezone;
  if (floating || calendar.split(`UID:${series.uid}`).length > 2) return undefined;
  const events = Object.values(nodeIcal.sync.parseICS(calendar)).filter((entry): entry is VEvent => entry?.type === 'VEVENT' && entry.rrule !== undefined);
  const event = events.find(({ uid, start }) => uid === series.uid || (series.uid === null && wallIn(start, start.tz) === series.start));
  if (event === undefined) throw new Error(`node-ical has lost ${series.uid}.`);
  const from = new Date(`${addDays(series.start.slice(0, 10), -2)}T00:00:00Z`);
  const to = new Date(`${addDays(lastDayOf(series), 2)}T00:00:00Z`);
  return nodeIcal
    .expandRecurringEvent(event, { from, to, includeOverrides: false })
    .map(({ start, isFullDay }) => (isFullDay ? `${wallIn(start, undefined).slice(0, 10)}T00:00` : wallIn(start, event.start.tz)))
    .filter((local) => local.slice(0, 10) <= lastDayOf(series))
    .sort();
}

/** Without a zone on the clock of this process, as node-ical means whole days. */
function wallIn(date: Date, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', ...(timeZone === undefined ? {} : { timeZone }) }).format(date).replace(' ', 'T');
}
