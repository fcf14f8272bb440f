import ICAL from 'ical.js';
import type { ContentLine } from './content-lines.js';
import { unreadableLine } from './event-refusal.js';

/** One property of an event as ical.js reads it (jCal, RFC 7265). */
export interface EventProperty {
  /** In upper case. */
  name: string;
  parameter(name: string): string | undefined;
  type: string;
  values: readonly unknown[];
  /** The value as it is written in the file. */
  written: string;
}

/** The properties of one event that have a value. */
export class EventProperties {
  /** All lines as they stand, to compare two events. */
  readonly written: string;
  private readonly byName: Map<string, EventProperty[]>;

  /** @throws EventRefusal for a line that is no property. */
  constructor(lines: readonly ContentLine[]) {
    this.written = lines.map(({ text }) => text).join('\n');
    this.byName = Map.groupBy(lines.map(({ text }) => readProperty(text)).filter(({ written }) => written !== ''), ({ name }) => name);
  }

  all(name: string): readonly EventProperty[] {
    return this.byName.get(name) ?? [];
  }

  first(name: string): EventProperty | undefined {
    return this.all(name)[0];
  }

  text(name: string): string | undefined {
    const value = this.first(name)?.values[0];
    return typeof value === 'string' ? value : undefined;
  }
}

// Outlook writes TZID=(UTC+01:00) Amsterdam, Berlin without the quotes that the colon needs.
const UNQUOTED_ZONE = /;TZID=([^";]+?)(?=(?:;VALUE=[A-Z-]+)?:\d{8}(?:T|Z|,|\/|$))/iu;
const VALUE = /^[^":]*(?:"[^"]*"[^":]*)*:(.*)$/su;

function readProperty(line: string): EventProperty {
  const quoted = line.replace(UNQUOTED_ZONE, (_, zone: string) => `;TZID="${zone.replaceAll('\\', '')}"`);
  const written = VALUE.exec(quoted)?.[1]?.trim() ?? '';
  const text = /^(?:RRULE|EXRULE)/iu.test(quoted) ? quoted.trimEnd().toUpperCase() : quoted;
  try {
    const parsed: unknown = ICAL.parse.property(text);
    const [name, parameters, type, ...values] = parsed as [string, Record<string, string | string[]>, string, ...unknown[]];
    return { name: name.toUpperCase(), parameter: (key) => parameters[key]?.toString(), type, values, written };
  } catch {
    throw unreadableLine(/^[\w-]*/u.exec(line)?.[0] ?? '', line);
  }
}
