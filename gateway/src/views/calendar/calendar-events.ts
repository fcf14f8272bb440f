import { ICalEventStatus, type ICalEventData } from 'ical-generator';
import type { CalendarOffer, Occurrence, VisitedPlace } from '../data/offer.js';
import { plainText } from '../markup/plain-text.js';
import { german } from '../words/strings.de.js';
import { dayOfMoment, lastDayOf } from '../words/when-in-words.js';

/**
 * One event for each date, never a rule: what is cancelled, moved or added is then exactly what the API says. Moments are
 * written in UTC, which is exact for a single date and needs no time zone definition; whole days are days.
 * @param address where the offer's page is
 */
export function calendarEvents(offer: CalendarOffer, address: string): ICalEventData[] {
  const seen = new Map<string, number>();
  return offer.occurrences.map((occurrence) => {
    // Two schedules of an offer may have a date at the same time.
    const twin = seen.get(occurrence.start) ?? 0;
    seen.set(occurrence.start, twin + 1);
    const stamp = offer.lastConfirmedAt === null ? null : new Date(`${offer.lastConfirmedAt}T00:00:00Z`);
    return {
      id: `${offer.id}-${momentKey(occurrence)}${twin === 0 ? '' : `-${twin}`}@miteinander`,
      summary: plainText(titleOf(offer, occurrence)),
      ...timesOf(occurrence),
      status: occurrence.status === 'CANCELLED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      description: plainText(descriptionOf(offer, occurrence, address)),
      url: address,
      stamp: stamp ?? new Date('2000-01-01T00:00:00Z'),
      ...locationOf(offer),
    };
  });
}

/** The start in UTC, as calendars write it: 20261125T140000Z. */
const momentKey = ({ start, allDay }: Occurrence): string => (allDay ? dayOfMoment(start).replaceAll('-', '') : new Date(start).toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, ''));

function timesOf(occurrence: Occurrence): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  const { start, end, allDay } = occurrence;
  if (!allDay) return { start: new Date(start), ...(end === null ? {} : { end: new Date(end) }) };
  // The day after the last one, as a calendar counts.
  const after = new Date(`${lastDayOf(occurrence)}T00:00:00Z`);
  after.setUTCDate(after.getUTCDate() + 1);
  return { allDay: true, start: new Date(`${dayOfMoment(start)}T00:00:00Z`), end: after };
}

const words = { CANCELLED: german.cancelled, FULL: german.full, MOVED: german.moved, SCHEDULED: null, EXTRA: null } as const;

/** Many calendars show a cancelled event like any other: the title says it too. */
function titleOf({ title, example }: CalendarOffer, { status }: Occurrence): string {
  const word = words[status];
  return `${word === null ? '' : `${word}: `}${title}${example ? ` (${german.example})` : ''}`;
}

function descriptionOf({ summary, organiser, contact, provenance, example }: CalendarOffer, { note }: Occurrence, address: string): string {
  const phone = contact?.phone ?? organiser?.phone ?? null;
  return [
    example ? german.exampleHint : null,
    note,
    summary,
    organiser === null ? null : `${german.organiser}: ${organiser.name}`,
    phone === null ? null : `${german.contact}: ${phone}`,
    address,
    `${german.source}: ${provenance.attribution.replace(/^Quellen?:\s*/i, '')}`,
  ]
    .filter((line) => line !== null && line !== '')
    .join('\n');
}

function locationOf({ place, mode }: CalendarOffer): Pick<ICalEventData, 'location'> {
  if (place === null) return mode === 'ONLINE' ? { location: { title: german.online } } : mode === 'AT_HOME' ? { location: { title: german.atHome } } : {};
  const { position, positionAccuracy } = place;
  const title = plainText([place.name, ...addressLines(place)].join(', '));
  // The library refuses a whole calendar for one place without a name.
  return title.trim() === '' ? {} : { location: { title, ...(position !== null && positionAccuracy === 'EXACT' ? { geo: position } : {}) } };
}

const addressLines = ({ address }: VisitedPlace): string[] =>
  [address?.street, [address?.postalCode, address?.city].filter(Boolean).join(' ')].filter((line): line is string => Boolean(line));
