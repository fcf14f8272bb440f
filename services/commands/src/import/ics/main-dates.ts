import ICAL from 'ical.js';
import type { RecordChecks } from '../checks/record-checks.js';
import type { CalendarEvent } from './calendar-event.js';
import { type DateSegment, startsOn } from './date-segment.js';
import { durationSentence } from './deviation-note.js';
import { eventDuration } from './event-duration.js';
import type { EventProperties, EventProperty } from './event-properties.js';
import { EventRefusal, badRule } from './event-refusal.js';
import { type IcsTime, readTime } from './ics-time.js';
import { readRule } from './recurrence-rule.js';
import { ruleInGermany } from './rule-in-germany.js';
import { dayOf } from './wall-clock.js';

export const MAIN_SCHEDULE = 'dates';

/** The dates an event gives by itself: start, RRULE, RDATE and EXDATE. @throws EventRefusal */
export function mainDates(event: CalendarEvent, now: Date, checks: RecordChecks): DateSegment {
  const { properties, start, clock } = event;
  const rule = oneRule(properties);
  const repeats = rule !== undefined || properties.first('RDATE') !== undefined;
  const segment: DateSegment = {
    externalId: MAIN_SCHEDULE,
    start: clock.germanTime('DTSTART', start),
    allDay: start.kind === 'DAY',
    minutes: eventDuration(properties, start, clock, !repeats, checks),
    rule: undefined,
    extraDates: [],
    excludedDates: [],
    exceptions: [],
    note: undefined,
  };
  if (start.kind === 'CLOCK' && !start.local.endsWith(':00')) checks.repair('DTSTART', start.local, 'Die Sekunden wurden weggelassen.');
  if (rule) {
    const german = ruleInGermany(readRule(rule), start, clock, now, checks);
    if (german.kind === 'RULE') segment.rule = german.rule;
    else takeDates(segment, german.dates, rule);
    if (!startsOn(segment, dayOf(segment.start)).includes(segment.start)) {
      checks.repair('RRULE', rule.written, 'Der Beginn passt nicht zur Wiederholungsregel und ist deshalb kein Termin: Es gelten nur die Tage der Regel.');
    }
  }
  for (const property of properties.all('RDATE')) for (const value of property.values) addDate(segment, event, property, value, checks);
  for (const property of properties.all('EXDATE')) for (const value of property.values) excludeDate(segment, event, property, value, checks);
  return segment;
}

function oneRule(properties: EventProperties): EventProperty | undefined {
  const [rule, second] = properties.all('RRULE');
  const negative = properties.first('EXRULE');
  if (negative) throw new EventRefusal('EXRULE', negative.written, 'Eine Regel für Termine, die ausfallen (EXRULE), lässt sich nicht abbilden.');
  if (second) throw badRule(second.written, 'Der Termin hat mehrere Wiederholungsregeln. Bitte legen Sie für jede einen eigenen Termin an.');
  return rule;
}

function takeDates(segment: DateSegment, [first, ...others]: string[], rule: EventProperty): void {
  if (first === undefined) throw badRule(rule.written, 'Die Wiederholungsregel ergibt keinen Termin.');
  segment.start = first;
  segment.extraDates.push(...others);
}

function addDate(segment: DateSegment, { clock }: CalendarEvent, property: EventProperty, value: unknown, checks: RecordChecks): void {
  const [begin, end] = Array.isArray(value) ? (value as unknown[]) : [value];
  const time = readTime(property, begin);
  if ((time.kind === 'DAY') !== segment.allDay) {
    checks.repair('RDATE', property.written, 'Der weitere Termin ist ein ganzer Tag und der erste nicht, oder umgekehrt. Er wurde weggelassen.');
    return;
  }
  const start = clock.germanTime('RDATE', time);
  segment.extraDates.push(start);
  if (end === undefined) return;
  const minutes = periodMinutes(property, time, end, (moment) => clock.instantOf(moment));
  const note = durationSentence({ start, minutes, allDay: false, usualMinutes: segment.minutes, usualAllDay: false });
  if (note !== undefined) segment.exceptions.push({ originalStart: start, status: 'SCHEDULED', note });
}

function periodMinutes(property: EventProperty, begin: IcsTime, end: unknown, instantOf: (time: IcsTime) => number): number | undefined {
  const minutes =
    typeof end === 'string' && /^[+-]?P/u.test(end)
      ? ICAL.Duration.fromString(end).toSeconds() / 60
      : (instantOf(readTime(property, end)) - instantOf(begin)) / 60_000;
  return minutes > 0 ? Math.round(minutes) : undefined;
}

/** A whole day excludes whatever begins on it. A time that no date has is no reason to doubt the others, but worth a look. */
function excludeDate(segment: DateSegment, event: CalendarEvent, property: EventProperty, value: unknown, checks: RecordChecks): void {
  const found = datesNamed(segment, event, readTime(property, value), 'EXDATE');
  if (found.length === 0) checks.repair('EXDATE', String(value), 'Hier soll ein Termin ausfallen, den es nicht gibt. Die Angabe blieb ohne Wirkung.');
  segment.excludedDates.push(...found);
}

/** The dates of a series that a time of EXDATE or RECURRENCE-ID means; none if it has no such date. */
export function datesNamed(segment: DateSegment, { clock }: Pick<CalendarEvent, 'clock'>, time: IcsTime, field: string): string[] {
  if (time.kind === 'DAY') return startsOn(segment, time.day);
  const local = clock.germanTime(field, time);
  if (!segment.allDay) return startsOn(segment, dayOf(local)).filter((start) => start === local);
  // Some calendars name a whole day by its midnight, either of their own or of UTC.
  const [own = []] = [dayOf(time.local), dayOf(local)].map((day) => startsOn(segment, day)).filter((starts) => starts.length > 0);
  return own;
}
