import type { Occurrence, VisitedOffer, VisitedPlace } from '../data/offer.js';
import type { Markup } from '../markup/html.js';
import { webAddress } from '../markup/addresses.js';
import { jsonLd } from '../markup/json-ld.js';

/** Leaves out what nobody knows. */
const known = (values: Record<string, unknown>): object => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));

/** What search engines read of an offer with dates: schema.org's Event, its further dates as sub-events. Null without dates. */
export function offerJsonLd(offer: VisitedOffer, address: string): Markup | null {
  const [first] = offer.occurrences.filter(({ status }) => status !== 'CANCELLED').concat(offer.occurrences);
  if (first === undefined) return null;
  const { organiser, cost } = offer;
  const event = {
    name: offer.title,
    url: address,
    eventAttendanceMode: `https://schema.org/${offer.mode === 'ONLINE' ? 'OnlineEventAttendanceMode' : 'OfflineEventAttendanceMode'}`,
    location: offer.place === null ? (offer.mode === 'ONLINE' ? { '@type': 'VirtualLocation', url: address } : null) : placeOf(offer.place),
  };
  return jsonLd(
    known({
      '@context': 'https://schema.org',
      '@type': 'Event',
      '@id': address,
      ...event,
      ...datesOf(first),
      description: offer.description ?? offer.summary,
      organizer: organiser && known({ '@type': 'Organization', name: organiser.name, telephone: organiser.phone, url: webAddress(organiser.url) }),
      isAccessibleForFree: cost === null ? null : cost.kind !== 'AMOUNT' || cost.cents === 0,
      offers: cost?.cents == null ? null : { '@type': 'Offer', price: (cost.cents / 100).toFixed(2), priceCurrency: 'EUR', url: address },
      inLanguage: offer.languages.length === 0 ? null : offer.languages,
      subEvent: offer.occurrences.length < 2 ? null : offer.occurrences.map((occurrence) => known({ '@type': 'Event', ...event, ...datesOf(occurrence) })),
    }),
  );
}

const statuses = { CANCELLED: 'EventCancelled', MOVED: 'EventRescheduled', FULL: 'EventScheduled', SCHEDULED: 'EventScheduled', EXTRA: 'EventScheduled' } as const;

const datesOf = ({ start, end, allDay, status }: Occurrence): object =>
  known({ startDate: allDay ? start.slice(0, 10) : start, endDate: allDay ? null : end, eventStatus: `https://schema.org/${statuses[status]}` });

function placeOf({ name, address, position, positionAccuracy }: VisitedPlace): object {
  return known({
    '@type': 'Place',
    name,
    address: address && known({ '@type': 'PostalAddress', streetAddress: address.street, postalCode: address.postalCode, addressLocality: address.city, addressCountry: 'DE' }),
    geo: position !== null && positionAccuracy === 'EXACT' ? { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lon } : null,
  });
}
