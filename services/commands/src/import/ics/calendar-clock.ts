import { Temporal } from 'temporal-polyfill';
import ICAL from 'ical.js';
import type { SourceCalendar } from './calendar-source.js';
import { secondHour, unknownZone } from './event-refusal.js';
import type { IcsClockTime, IcsTime } from './ics-time.js';
import { GERMANY, type Zone, zoneNamed } from './time-zone.js';

/** Reads the times of one calendar as German wall-clock time. */
export class CalendarClock {
  private readonly described: ReadonlyMap<string, ICAL.Component>;
  private readonly zones = new Map<string, Zone | undefined>();

  constructor(private readonly calendar: SourceCalendar) {
    this.described = new Map(calendar.timezones.flatMap(readTimezone));
  }

  /** Times without a zone are in the calendar's own, and in Germany's when it names none. @throws EventRefusal for an unknown zone. */
  zoneOf({ zone = this.calendar.zone }: IcsClockTime): Zone {
    if (zone === undefined) return GERMANY;
    if (!this.zones.has(zone)) this.zones.set(zone, zoneNamed(zone, this.described));
    const found = this.zones.get(zone);
    if (!found) throw unknownZone(zone);
    return found;
  }

  /** Milliseconds since 1970; a day begins at German midnight. */
  instantOf(time: IcsTime): number {
    return time.kind === 'DAY' ? GERMANY.instantOf(`${time.day}T00:00`) : this.zoneOf(time).instantOf(time.local);
  }

  /** YYYY-MM-DDTHH:MM in Germany; a day is its midnight. @throws EventRefusal for what German wall-clock time cannot tell apart. */
  germanTime(field: string, time: IcsTime): string {
    return time.kind === 'DAY' ? `${time.day}T00:00` : germanTimeOf(field, this.instantOf(time));
  }
}

/** YYYY-MM-DDTHH:MM in Germany of an instant, seconds left out. @throws EventRefusal for the second of two equal hours in autumn. */
export function germanTimeOf(field: string, instant: number): string {
  const minute = Math.floor(instant / 60_000) * 60_000;
  const local = Temporal.Instant.fromEpochMilliseconds(minute).toZonedDateTimeISO(GERMANY.name).toPlainDateTime().toString({ smallestUnit: 'minute' });
  if (GERMANY.instantOf(local) !== minute) throw secondHour(field, local);
  return local;
}

/** An unreadable VTIMEZONE is as good as none. */
function readTimezone(lines: string[]): [string, ICAL.Component][] {
  try {
    const component = new ICAL.Component(ICAL.parse(lines.join('\r\n')));
    const name = component.getFirstPropertyValue('tzid');
    return typeof name === 'string' ? [[name.trim(), component]] : [];
  } catch {
    return [];
  }
}
