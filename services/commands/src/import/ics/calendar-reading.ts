import type { FileNotes } from '../import-format.js';
import { type CalendarEvent, readEvent } from './calendar-event.js';
import { type CalendarOffer, toOffer } from './calendar-offer.js';
import type { CalendarOptions } from './calendar-options.js';
import type { CalendarSource, SourceEvent } from './calendar-source.js';
import { EventRefusal } from './event-refusal.js';
import { type EventSeries, groupSeries } from './event-series.js';
import { readingHints } from './reading-hints.js';
import { RecordedNotes } from './recorded-notes.js';

export interface CalendarReading {
  offers: CalendarOffer[];
  /** About the offers; every event of the file is read, and merged or rejected unless it is one of them. */
  notes: RecordedNotes;
}

/** All offers of a calendar. An event that cannot be taken is noted and costs nothing but itself, or its series. */
export function readCalendar(source: CalendarSource, options: CalendarOptions, now: Date): CalendarReading {
  const notes = new RecordedNotes();
  for (const repair of source.repairs) notes.repair(repair);
  const events = source.events.flatMap((event) => {
    notes.read();
    return readable(event, notes);
  });
  const offers = groupSeries(events).flatMap((series) => offerOf(series, options, now, notes));
  for (const hint of readingHints(source, offers, options)) notes.hint(hint);
  return { offers, notes };
}

function readable(event: SourceEvent, notes: FileNotes): CalendarEvent[] {
  try {
    return [readEvent(event)];
  } catch (error) {
    rejectFor(error, event.line, notes);
    return [];
  }
}

function offerOf(series: EventSeries, options: CalendarOptions, now: Date, notes: FileNotes): CalendarOffer[] {
  for (const _ of series.superseded) notes.merged();
  for (const { event, earlier } of series.doubtful) {
    const reason = `Zu dieser UID steht schon in Zeile ${earlier.line} ein Termin vom selben Stand, aber mit anderem Inhalt. Übernommen wurde der erste.`;
    notes.reject({ line: event.line, field: 'UID', value: series.key, reason });
  }
  // What is noted of a series counts only if the series goes in.
  const own = new RecordedNotes();
  try {
    const offer = toOffer(series, options, now, own);
    if (offer) {
      own.replay(notes);
      return [offer];
    }
    own.replayRejections(series.main.line, notes);
  } catch (error) {
    rejectFor(error, series.main.line, notes);
  }
  const reason = `Die Serie, von der dieser Termin abweicht, wurde abgelehnt (Zeile ${series.main.line}).`;
  for (const { line } of series.deviations) notes.reject({ line, field: 'UID', value: series.key, reason });
  return [];
}

function rejectFor(error: unknown, line: number, notes: FileNotes): void {
  if (!(error instanceof EventRefusal)) throw error;
  notes.reject({ line, field: error.field, value: error.value, reason: error.message });
}
