import type { Located } from '@miteinander/kit/writing/write-records.js';
import type { AnyFileReader, ImportFormat } from '../import-format.js';
import type { SourceFile } from '../reading/source-file.js';
import { CALENDAR_OPTIONS, calendarOptions } from './calendar-options.js';
import { type CalendarReading, readCalendar } from './calendar-reading.js';
import { readCalendarSource } from './calendar-source.js';

/** Calendars as calendar programs export them. `now` decides how far ahead rules of other time zones are looked at. */
export const createIcsFormat = (now: () => Date): ImportFormat => ({
  name: 'ics',
  description: 'Kalender, wie Kalenderprogramme sie ausgeben (iCalendar-Dateien oder der Ordner mit ihnen)',
  shapes: ['iCalendar (BEGIN:VCALENDAR)'],
  example: '--licence CC-BY-4.0 --attribution "Heimatverein Musterdorf" kalender.ics',
  endings: ['.ics'],
  options: CALENDAR_OPTIONS,
  async recognise(file, options = {}) {
    if (!/^\s*BEGIN:VCALENDAR\s*$/imu.test(file.opening)) return [];
    const reading = readCalendar(await readCalendarSource(file.text()), calendarOptions(file.name, options), now());
    return readersOf(file, reading);
  },
});

export const icsFormat = createIcsFormat(() => new Date());

/** Places and organisers come along with the offers that refer to them. */
function readersOf(file: SourceFile, { offers, notes }: CalendarReading): AnyFileReader[] {
  const places = distinct(offers.flatMap(({ place, line }) => (place ? [{ record: place, line }] : [])));
  const organisers = distinct(offers.flatMap(({ organiser, line }) => (organiser ? [{ record: organiser, line }] : [])));
  const activities: AnyFileReader = {
    kind: 'activities',
    label: 'Angebote eines Kalenders',
    async *read(report) {
      notes.replay(report);
      for (const { activity, line } of offers) yield { record: activity, line };
    },
  };
  return [
    ...(places.length > 0 ? [{ kind: 'places', label: 'Orte eines Kalenders', read: (report) => counted(places, report.read) } satisfies AnyFileReader] : []),
    ...(organisers.length > 0 ? [{ kind: 'partners', label: 'Veranstalter eines Kalenders', read: (report) => counted(organisers, report.read) } satisfies AnyFileReader] : []),
    activities,
  ];
}

async function* counted<T>(rows: readonly Located<T>[], read: () => void): AsyncGenerator<Located<T>> {
  for (const row of rows) {
    read();
    yield row;
  }
}

/** The first of each key, the first with a point where some have one. */
function distinct<T extends { provenance: { externalId: string } }>(rows: readonly Located<T>[]): Located<T>[] {
  const kept = new Map<string, Located<T>>();
  for (const row of rows) {
    const known = kept.get(row.record.provenance.externalId);
    if (!known || (!('position' in known.record) && 'position' in row.record)) kept.set(row.record.provenance.externalId, row);
  }
  return [...kept.values()];
}
