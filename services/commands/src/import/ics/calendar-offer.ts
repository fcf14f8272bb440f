import type { ActivityRecord } from '@miteinander/activities/activity/activity.record.js';
import type { RecordProvenance } from '@miteinander/kit/provenance/record-provenance.js';
import type { PartnerRecord } from '@miteinander/partners/partner/partner.record.js';
import type { PlaceRecord } from '@miteinander/places/place/place.record.js';
import { definite } from '../checks/definite.js';
import { RecordChecks } from '../checks/record-checks.js';
import type { FileNotes } from '../import-format.js';
import { partnerKind } from '../meanings/partner-kinds.js';
import { placeKind } from '../meanings/place-kinds.js';
import { titleMeaning } from '../meanings/title-meanings.js';
import type { CalendarOptions } from './calendar-options.js';
import { type EventLocation, eventLocation } from './event-location.js';
import type { EventProperties } from './event-properties.js';
import type { EventSeries } from './event-series.js';
import { plainText } from './plain-text.js';
import { seriesDates } from './series-dates.js';

/** One offer of a calendar with what it refers to. */
export interface CalendarOffer {
  line: number;
  activity: ActivityRecord;
  place?: PlaceRecord;
  organiser?: PartnerRecord;
  location: EventLocation;
}

const CANCELLED_NOTE = 'Der Veranstalter hat dieses Angebot abgesagt.';
const TENTATIVE_NOTE = 'Der Termin ist noch nicht bestätigt.';

/** Undefined when the event was rejected. @throws EventRefusal */
export function toOffer(series: EventSeries, options: CalendarOptions, now: Date, notes: FileNotes): CalendarOffer | undefined {
  const { main } = series;
  const { properties } = main;
  const checks = new RecordChecks(main.line, notes);
  const title = checks.required('SUMMARY', decoded(properties.text('SUMMARY')));
  if (checks.rejected) return undefined;
  if (main.uid === undefined) checks.repair('UID', title, 'Der Termin hat keine UID. Erkannt wird er an Titel und Beginn: Ändert sich eines davon, entsteht ein neues Angebot.');
  const location = eventLocation(properties, title, options.place, checks);
  const place = location.kind === 'PLACE' ? toPlace(location, options) : undefined;
  const organiser = toOrganiser(properties, options);
  const cancelled = series.complete && main.cancelled;
  const scheduleNote = [location.kind === 'TEXT' && `Ort: ${location.text}`, properties.text('STATUS')?.toUpperCase() === 'TENTATIVE' && TENTATIVE_NOTE].filter(Boolean).join('\n');
  const activity = definite<ActivityRecord>({
    provenance: provenanceOf(options, `event/${series.key}`),
    title,
    description: checks.paragraphs('DESCRIPTION', decoded(properties.text('DESCRIPTION') ?? properties.text('X-ALT-DESC'))),
    ...titleMeaning([title, ...categoriesOf(properties)]),
    mode: location.kind === 'ONLINE' ? 'ONLINE' : 'AT_PLACE',
    placeExternalId: place?.provenance.externalId,
    organiserExternalId: organiser?.provenance.externalId,
    languages: [],
    url: checks.link('URL', properties.text('URL')) ?? (location.kind === 'ONLINE' ? location.url : undefined),
    pause: cancelled ? { note: CANCELLED_NOTE } : undefined,
    schedulesAreComplete: true,
    schedules: seriesDates(series, now, notes).map((schedule) => withNote(schedule, scheduleNote)),
  });
  if (checks.rejected) return undefined;
  return { line: main.line, activity, location, ...(place && { place }), ...(organiser && { organiser }) };
}

const withNote = <S extends { note?: string }>(schedule: S, note: string): S =>
  note === '' ? schedule : { ...schedule, note: schedule.note === undefined ? note : `${schedule.note}\n${note}` };

function toPlace({ key, name, address, position }: EventLocation & { kind: 'PLACE' }, options: CalendarOptions): PlaceRecord {
  const provenance = provenanceOf(options, `location/${key}`);
  return definite<PlaceRecord>({ provenance, name, kinds: [placeKind(name)], categories: [], position, address });
}

/** A calendar's ORGANIZER is mostly a person with a mail address. Only a name that is plainly an organisation's is taken, and never the address. */
function toOrganiser(event: EventProperties, options: CalendarOptions): PartnerRecord | undefined {
  const named = event.first('ORGANIZER')?.parameter('cn')?.trim() ?? '';
  const name = partnerKind(named) !== 'OTHER' && !named.includes('@') ? named : options.organiser;
  if (name === undefined) return undefined;
  return { provenance: provenanceOf(options, `organiser/${name.toLowerCase()}`), name, kind: partnerKind(name) };
}

const categoriesOf = (event: EventProperties) => event.all('CATEGORIES').flatMap(({ values }) => values.filter((value) => typeof value === 'string'));

const decoded = (text: string | undefined) => (text === undefined ? undefined : plainText(text));

const provenanceOf = ({ source, sourceUrl, licence, attribution }: CalendarOptions, externalId: string): RecordProvenance =>
  definite<RecordProvenance>({ source, sourceUrl, licence, attribution, externalId });
