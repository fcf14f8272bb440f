import type { RowNote } from '../import-targets.js';
import { FileRefusal } from '../reading/file-refusal.js';
import { type ContentLine, contentLines } from './content-lines.js';

/** What one VCALENDAR says of all its events. */
export interface SourceCalendar {
  /** Lines of each VTIMEZONE with everything in it. */
  timezones: string[][];
  /** X-WR-TIMEZONE: the zone of times that name none. */
  zone?: string;
  method?: string;
  version?: string;
}

/** The lines of one VEVENT that are of use here. */
export interface SourceEvent {
  /** Of its BEGIN:VEVENT. */
  line: number;
  calendar: SourceCalendar;
  lines: ContentLine[];
  closed: boolean;
}

export interface CalendarSource {
  events: SourceEvent[];
  /** Components that are no events, such as VTODO, by name. */
  ignored: Map<string, number>;
  repairs: RowNote[];
}

/** Attendees, alarms, attachments and contact persons are not even read. */
const READ_PROPERTIES = new Set(
  `UID SUMMARY DESCRIPTION X-ALT-DESC LOCATION GEO URL CATEGORIES ORGANIZER STATUS CLASS SEQUENCE LAST-MODIFIED DTSTAMP
   DTSTART DTEND DURATION RRULE EXRULE RDATE EXDATE RECURRENCE-ID`.split(/\s+/u),
);
const PROPERTY = /^([A-Za-z][A-Za-z0-9-]*)[;:]/u;

/** Takes a calendar file apart. A line that cannot be read costs its event, not the file. Refuses a file that breaks off. */
export async function readCalendarSource(text: AsyncIterable<string>): Promise<CalendarSource> {
  const splitter = new Splitter();
  for await (const line of contentLines(text)) splitter.take(line);
  return splitter.finish();
}

class Splitter {
  private readonly source: CalendarSource = { events: [], ignored: new Map(), repairs: [] };
  private readonly open: string[] = [];
  private calendar: SourceCalendar = { timezones: [] };
  private event: SourceEvent | undefined;
  private zoneLines: string[] | undefined;
  private kept: ContentLine | undefined;

  take(content: ContentLine): void {
    const [, verb, name = ''] = /^(BEGIN|END):\s*([A-Za-z0-9-]+)\s*$/iu.exec(content.text) ?? [];
    if (verb === undefined) return this.property(content);
    this.kept = undefined;
    if (verb.toUpperCase() === 'BEGIN') this.begin(name.toUpperCase(), content);
    else this.end(name.toUpperCase(), content);
  }

  finish(): CalendarSource {
    if (this.open.length > 0) throw brokenCalendar(this.source.events.length);
    return this.source;
  }

  private begin(name: string, content: ContentLine): void {
    // An event is never part of another component: what is open was not closed.
    if (name === 'VEVENT' || name === 'VCALENDAR') while (this.open.length > (name === 'VEVENT' ? 1 : 0)) this.close(false);
    const depth = this.open.push(name);
    if (name === 'VCALENDAR') this.calendar = { timezones: [] };
    if (depth === 2 && name === 'VEVENT') {
      this.event = { line: content.line, calendar: this.calendar, lines: [], closed: false };
      this.source.events.push(this.event);
    } else if (depth === 2 && name === 'VTIMEZONE') {
      this.calendar.timezones.push((this.zoneLines = []));
    } else if (depth === 2) {
      this.source.ignored.set(name, (this.source.ignored.get(name) ?? 0) + 1);
    }
    this.zoneLines?.push(content.text);
  }

  private end(name: string, { line, text }: ContentLine): void {
    const innermost = this.open.at(-1);
    if (innermost === undefined) return;
    if (!this.open.includes(name)) {
      this.source.repairs.push({ line, field: innermost, value: text, reason: `Hier endet kein ${name}. Die Zeile wurde als Ende von ${innermost} gelesen.` });
      return this.close(true);
    }
    while (this.open.at(-1) !== name) this.close(false);
    this.close(true);
  }

  private close(properly: boolean): void {
    const name = this.open.pop();
    this.zoneLines?.push(`END:${name}`);
    if (this.open.length !== 1) return;
    if (this.event) this.event.closed = properly;
    this.event = undefined;
    this.zoneLines = undefined;
  }

  private property(content: ContentLine): void {
    if (this.zoneLines) return void this.zoneLines.push(content.text);
    const name = PROPERTY.exec(content.text)?.[1]?.toUpperCase();
    if (this.open.length === 1) return this.calendarProperty(name, content.text);
    if (!this.event || this.open.length !== 2) return;
    if (name !== undefined) {
      this.kept = READ_PROPERTIES.has(name) ? content : undefined;
      if (this.kept) this.event.lines.push(this.kept);
    } else if (this.kept) {
      this.kept.text += `\\n${content.text}`;
      this.source.repairs.push({ line: content.line, field: '', value: content.text, reason: 'Diese Zeile hat keinen Namen. Sie wurde an die Zeile davor angehängt.' });
    }
  }

  private calendarProperty(name: string | undefined, text: string): void {
    const value = text.slice(text.indexOf(':') + 1).trim();
    if (value === '') return;
    if (name === 'X-WR-TIMEZONE') this.calendar.zone = value;
    if (name === 'METHOD') this.calendar.method = value.toUpperCase();
    if (name === 'VERSION') this.calendar.version = value;
  }
}

const brokenCalendar = (eventsRead: number) =>
  new FileRefusal(
    `Der Kalender ist nicht vollständig: Nach dem Beginn des ${eventsRead}. Termins bricht die Datei ab, bevor END:VCALENDAR kommt. Bitte laden Sie sie noch einmal herunter; es wurde nichts davon übernommen.`,
  );
