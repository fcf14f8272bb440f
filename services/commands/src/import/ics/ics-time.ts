import type { EventProperty } from './event-properties.js';
import { noTime } from './event-refusal.js';

/** A calendar day, the same everywhere. */
export interface IcsDay {
  kind: 'DAY';
  /** YYYY-MM-DD. */
  day: string;
}

/** A wall-clock time in a zone. */
export interface IcsClockTime {
  kind: 'CLOCK';
  /** YYYY-MM-DDTHH:MM:SS. */
  local: string;
  /** `UTC`, a TZID, or undefined for a time that names no zone. */
  zone: string | undefined;
}

export type IcsTime = IcsDay | IcsClockTime;

/** A date without VALUE=DATE leaves the rest of jCal's time empty. */
const DAY = /^(\d{4}-\d{2}-\d{2})(?:T::)?$/u;
const CLOCK = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}):(\d{2})?(Z?)$/u;

/** The one time of a property. @throws EventRefusal for what no calendar has. */
export const timeOf = (property: EventProperty): IcsTime => readTime(property, property.values[0]);

/** One value of a property in jCal form. @throws EventRefusal for what no calendar has. */
export function readTime(property: EventProperty, value: unknown): IcsTime {
  const text = typeof value === 'string' ? value : '';
  const day = DAY.exec(text)?.[1];
  if (day !== undefined && exists(`${day}T00:00:00`)) return { kind: 'DAY', day };
  const [, minute, second = '00', utc] = CLOCK.exec(text) ?? [];
  const local = `${minute}:${second}`;
  if (minute === undefined || !exists(local)) throw noTime(property.name, property.written);
  return { kind: 'CLOCK', local, zone: utc === 'Z' ? 'UTC' : property.parameter('tzid') };
}

function exists(local: string): boolean {
  const time = new Date(`${local}Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(local);
}
