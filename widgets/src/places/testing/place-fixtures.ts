import type { PlacesNearQuery } from '../../data/gql/graphql.js';
import type { Place, PlaceDetails, PlaceOffers } from '../place.js';

/** A village hall as it usually stands in the list, on a Sunday at noon, with what a test wants to be different. */
export function placeOf(node: Partial<Place['node']> = {}, edge: Partial<Omit<Place, 'node'>> = {}): Place {
  return {
    distanceMetres: 640,
    ...edge,
    node: {
      id: 'place-dorfhaus',
      name: 'Dorfgemeinschaftshaus Westbevern',
      kinds: ['VILLAGE_HALL'],
      position: { lat: 51.998, lon: 7.786 },
      positionAccuracy: 'EXACT',
      address: { street: 'Am Dorfplatz 3', postalCode: '48291', city: 'Telgte' },
      openNow: true,
      openUntil: '2026-11-22T18:00:00+01:00',
      opensAt: null,
      openingHours: 'Mo-Fr 09:00-12:00,14:00-18:00; Su 10:00-18:00; PH off',
      accessibility: { wheelchair: 'YES', stepFreeEntrance: true, accessibleToilet: null },
      coolPlace: null,
      phone: '02504 123456',
      example: false,
      lastConfirmedAt: '2026-11-13',
      freshness: 'FRESH',
      provenance: { attribution: 'Heimatverein Westbevern, CC BY 4.0' },
      ...node,
    },
  };
}

/** A place of which little is known. */
export const unknownPlace = (): Place =>
  placeOf(
    {
      id: 'place-unbekannt', name: 'Alte Schule', kinds: [], address: null, openNow: null, openUntil: null, openingHours: null, accessibility: null, phone: null,
      lastConfirmedAt: null, freshness: 'DUE', positionAccuracy: 'MUNICIPALITY',
    },
    { distanceMetres: 4_230 },
  );

/** An invented church that stays cool, as the example programme has them. */
export const coolChurch = (): Place =>
  placeOf({
    id: 'place-kirche', name: 'Kirche St. Cornelius', kinds: ['CHURCH'], example: true, coolPlace: true, openNow: false, openUntil: null, opensAt: '2026-11-23T09:00:00+01:00', openingHours: 'Mo-Sa 09:00-17:00',
    accessibility: { wheelchair: 'LIMITED', stepFreeEntrance: false, accessibleToilet: false }, freshness: 'STALE', lastConfirmedAt: '2025-03-01', provenance: { attribution: 'Beispielprogramm' },
  });

/** As many different places as wanted. */
export const placesOf = (count: number, first = 1): Place[] => Array.from({ length: count }, (_, at) => placeOf({ id: `place-${first + at}`, name: `Treffpunkt Nummer ${first + at}` }));

/** The API's answer to a search, complete unless a test says how many there are and what comes next. */
export function placeListOf(places: readonly Place[], { total = places.length, label = '48291 Telgte', next = null as string | null } = {}): PlacesNearQuery {
  return { placesNear: { totalCount: total, origin: { label }, pageInfo: { hasNextPage: next !== null, endCursor: next }, edges: places } };
}

export function placeDetailsOf(details: Partial<PlaceDetails> = {}): PlaceDetails {
  return {
    id: 'place-dorfhaus',
    description: 'Unser Haus für alle.\nDer Schlüssel hängt beim Heimatverein.',
    url: 'https://dorfhaus.example/',
    accessibility: { wheelchair: 'YES', stepFreeEntrance: true, accessibleToilet: false, accessibleParking: null, inductionLoop: null, quiet: null, note: 'Rampe am Hintereingang' },
    host: { name: 'Heimatverein Westbevern', url: 'https://heimatverein.example/' },
    provenance: { attribution: 'Quelle: Heimatverein Westbevern, CC BY 4.0', licence: 'CC-BY-4.0', sourceUrl: null },
    ...details,
  };
}

export function placeOffersOf(offers: Partial<PlaceOffers> = {}): PlaceOffers {
  const offer = (id: string, title: string, start: string, status: 'SCHEDULED' | 'CANCELLED' = 'SCHEDULED'): PlaceOffers['edges'][number] => ({
    nextOccurrence: { start, end: null, allDay: false, status, note: null },
    node: { id, title, example: false, paused: false, full: false },
  });
  return { totalCount: 7, edges: [offer('activity-1', 'Kaffeenachmittag', '2026-11-25T14:00:00Z'), offer('activity-2', 'Reparaturtreff', '2026-11-28T09:00:00Z', 'CANCELLED')], ...offers };
}
