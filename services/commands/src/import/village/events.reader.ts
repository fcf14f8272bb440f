import { definite } from '../checks/definite.js';
import type { RecordChecks } from '../checks/record-checks.js';
import type { FileReader } from '../import-format.js';
import type { SourceFile } from '../reading/source-file.js';
import type { ActivityRecord } from '@miteinander/activities/activity/activity.record.js';
import type { ScheduleRecord } from '@miteinander/activities/schedule/schedule.record.js';
import { eventSchedule } from './event-schedule.js';
import { type EventText, seriesText } from './series-text.js';
import { SoundsAlike } from './sounds-alike.js';
import { titleMeaning } from '../meanings/title-meanings.js';
import { villageItems } from './village-items.js';
import { type VillageEvent, villageEvent } from './village-shapes.js';
import { locationKey, organiserKey, villageProvenance } from './village.provenance.js';

interface SeriesDate {
  text: EventText;
  schedule: ScheduleRecord;
  url?: string;
}

interface Series {
  key: string;
  line: number;
  title: string;
  location?: string;
  organiser?: string;
  dates: Map<string, SeriesDate>;
}

/** Events of equal title, place and organiser are one activity. The key holds no date: a later file adds its dates to the same activity. */
export const eventsReader = (file: SourceFile): FileReader<'activities'> => ({
  kind: 'activities',
  label: 'Termine eines Dorfes',
  async *read(notes) {
    const all = new Map<string, Series>();
    const titles = new SoundsAlike();
    const lines = new Map<string, { line: number; content: string }>();
    for await (const { item, checks, line } of villageItems(file, villageEvent, notes)) {
      const series = readSeries(item, checks, line);
      const date = readDate(item, checks);
      if (checks.rejected || !date) continue;
      const content = JSON.stringify(item);
      const earlier = lines.get(item.id);
      if (earlier?.content === content) {
        notes.merged();
        continue;
      }
      if (earlier) {
        checks.reject('id', item.id, `Diese id steht schon im ${earlier.line}. Eintrag, dort mit anderem Inhalt. Übernommen wurde der erste.`);
        continue;
      }
      lines.set(item.id, { line, content });
      const known = all.get(series.key);
      if (known) {
        notes.merged();
        known.dates.set(item.id, date);
        continue;
      }
      series.dates.set(item.id, date);
      all.set(series.key, series);
      const place = `${series.location ?? ''}|${series.organiser ?? ''}`;
      const alike = titles.earlier(`${series.title}|${place}`, `„${series.title}“`);
      if (alike) notes.hint(`${alike} und „${series.title}“ klingen gleich und haben denselben Ort und Veranstalter. Sie bleiben zwei Angebote.`);
    }
    for (const series of all.values()) yield { record: toActivity(series), line: series.line };
  },
});

function readSeries(event: VillageEvent, checks: RecordChecks, line: number): Series {
  const title = checks.required('name', event.name);
  const location = checks.text('location', event.location);
  const organiser = checks.text('organizer', event.organizer);
  const key = ['series', title.toLowerCase(), location ?? '', organiser ?? ''].join('|');
  return { key, line, title, ...definite({ location, organiser }), dates: new Map() };
}

function readDate(event: VillageEvent, checks: RecordChecks): SeriesDate | undefined {
  const id = checks.required('id', event.id);
  const schedule = eventSchedule({ ...event, id }, checks);
  const body = checks.paragraphs('body', event.body)?.split('\n\n') ?? [];
  const summary = checks.text('description', event.description);
  const url = checks.link('url', event.url);
  if (!schedule) return undefined;
  return definite({ text: definite({ start: schedule.start ?? '', id, summary, body }), schedule, url });
}

function toActivity({ key, title, location, organiser, dates }: Series): ActivityRecord {
  const sorted = [...dates.values()].toSorted((a, b) => (`${a.text.start} ${a.text.id}` < `${b.text.start} ${b.text.id}` ? -1 : 1));
  const { summary, description, notes } = seriesText(sorted.map(({ text }) => text));
  return definite<ActivityRecord>({
    provenance: villageProvenance(key),
    title,
    summary,
    description,
    ...titleMeaning(title),
    mode: 'AT_PLACE',
    placeExternalId: location === undefined ? undefined : locationKey(location),
    organiserExternalId: organiser === undefined ? undefined : organiserKey(organiser),
    languages: [],
    url: sorted.findLast(({ url }) => url !== undefined)?.url,
    schedules: sorted.map(({ schedule }) => definite({ ...schedule, note: notes.get(schedule.externalId) })),
  });
}
