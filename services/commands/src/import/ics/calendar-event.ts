import { CalendarClock } from './calendar-clock.js';
import type { SourceCalendar, SourceEvent } from './calendar-source.js';
import { EventProperties } from './event-properties.js';
import { missingStart, oldCalendar, privateEvent, unclosedEvent } from './event-refusal.js';
import { type IcsTime, timeOf } from './ics-time.js';

/** One VEVENT that can be read: an offer's own, or a deviation from it. */
export interface CalendarEvent {
  line: number;
  properties: EventProperties;
  clock: CalendarClock;
  /** Absent in the few calendars that give their events none. */
  uid: string | undefined;
  start: IcsTime;
  /** RECURRENCE-ID: the date of the series that this event stands for. */
  replaces: { time: IcsTime; range: string | undefined; written: string } | undefined;
  /** Of all events of a UID those with the same slot are versions of one; '' for the series itself. */
  slot: string;
  cancelled: boolean;
  sequence: number;
  /** When it was last changed, in a form that sorts; '' if it does not say. */
  changed: string;
}

const clocks = new WeakMap<SourceCalendar, CalendarClock>();

/** @throws EventRefusal */
export function readEvent({ line, lines, calendar, closed }: SourceEvent): CalendarEvent {
  if (calendar.version === '1.0') throw oldCalendar(calendar.version);
  if (!closed) throw unclosedEvent();
  const properties = new EventProperties(lines);
  const access = properties.text('CLASS')?.toUpperCase();
  if (access === 'PRIVATE' || access === 'CONFIDENTIAL') throw privateEvent(access);
  const start = properties.first('DTSTART');
  if (!start) throw missingStart();
  const replaced = properties.first('RECURRENCE-ID');
  const replacedTime = replaced && timeOf(replaced);
  const clock = clockOf(calendar);
  return {
    line,
    properties,
    clock,
    uid: properties.text('UID')?.trim(),
    start: timeOf(start),
    replaces: replaced && replacedTime && { time: replacedTime, range: replaced.parameter('range')?.toUpperCase(), written: replaced.written },
    slot: replacedTime === undefined ? '' : slotOf(replacedTime, clock),
    cancelled: properties.text('STATUS')?.toUpperCase() === 'CANCELLED' || calendar.method === 'CANCEL',
    sequence: Number(properties.first('SEQUENCE')?.values[0] ?? 0),
    changed: [properties.text('LAST-MODIFIED'), properties.text('DTSTAMP')].join(' '),
  };
}

const slotOf = (time: IcsTime, clock: CalendarClock) => (time.kind === 'DAY' ? time.day : new Date(clock.instantOf(time)).toISOString());

function clockOf(calendar: SourceCalendar): CalendarClock {
  const clock = clocks.get(calendar) ?? new CalendarClock(calendar);
  clocks.set(calendar, clock);
  return clock;
}
