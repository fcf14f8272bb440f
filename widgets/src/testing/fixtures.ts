import type { LocateQuery, OfferFacetsQuery, OffersNearQuery, VocabularyQuery } from '../data/gql/graphql.js';
import type { Offer, OfferDetails } from '../offers/offer.js';

/** Sunday, noon in Germany. */
export const SUNDAY = new Date('2026-11-22T11:00:00Z');

/** A coffee meeting as it usually stands in the list, with what a test wants to be different. */
export function offerOf(node: Partial<Offer['node']> = {}, edge: Partial<Omit<Offer, 'node'>> = {}): Offer {
  return {
    distanceMetres: 640,
    nextOccurrence: { start: '2026-11-25T14:00:00Z', end: '2026-11-25T16:00:00Z', allDay: false, status: 'SCHEDULED', note: null },
    ...edge,
    node: {
      id: 'activity-kaffee',
      title: 'Kaffeenachmittag mit selbst gebackenem Kuchen',
      translations: [],
      mode: 'AT_PLACE',
      example: false,
      full: false,
      callFirst: false,
      paused: false,
      pause: null,
      lastConfirmedAt: '2026-11-13',
      freshness: 'FRESH',
      companionAvailable: true,
      cost: { kind: 'DONATION', cents: null, note: null },
      contact: { phone: '0234 123456' },
      schedules: [{ kind: 'DATED', start: '2026-01-07T15:00', rule: 'FREQ=WEEKLY;BYDAY=WE' }],
      place: { name: 'Gemeindehaus St. Marien', position: { lat: 51.4831, lon: 7.2192 }, positionAccuracy: 'EXACT', accessibility: { wheelchair: 'YES' } },
      organiser: { name: 'Heimatverein Bochum-Mitte', phone: '0234 654321' },
      provenance: { attribution: 'Heimatverein Bochum-Mitte, CC BY 4.0' },
      ...node,
    },
  };
}

/** An invented offer, as the example programme has them. */
export const exampleOffer = (): Offer =>
  offerOf(
    { id: 'activity-beispiel', title: 'Plattdeutscher Erzählabend', example: true, provenance: { attribution: 'Beispielprogramm' } },
    { distanceMetres: 4_230, nextOccurrence: { start: '2026-11-26T18:30:00Z', end: null, allDay: false, status: 'FULL', note: 'Warteliste unter der Nummer' } },
  );

/** Someone comes to the home; there are no dates, and nobody has confirmed it for long. */
export const visitingOffer = (): Offer =>
  offerOf(
    {
      id: 'activity-besuch', title: 'Besuchsdienst der Malteser', mode: 'AT_HOME', freshness: 'STALE', lastConfirmedAt: '2025-03-01', contact: null,
      schedules: [{ kind: 'BY_APPOINTMENT', start: null, rule: null }], place: null, cost: { kind: 'FREE', cents: null, note: null },
    },
    { nextOccurrence: null },
  );

/** As many different offers as wanted. */
export const offersOf = (count: number, first = 1): Offer[] =>
  Array.from({ length: count }, (_, at) => offerOf({ id: `activity-${first + at}`, title: `Spaziergang Nummer ${first + at}` }));

/** The API's answer to a search, complete unless a test says how many there are and what comes next. */
export function listOf(offers: readonly Offer[], { total = offers.length, label = '44787 Bochum', next = null as string | null } = {}): OffersNearQuery {
  return { offersNear: { totalCount: total, origin: { label, position: { lat: 51.4819, lon: 7.2162 } }, pageInfo: { hasNextPage: next !== null, endCursor: next }, edges: offers } };
}

export function detailsOf(details: Partial<OfferDetails> = {}): OfferDetails {
  return {
    id: 'activity-kaffee',
    description: 'Jeden Mittwoch decken wir den Tisch.\nWer mag, bringt Fotos von früher mit.',
    plainLanguage: 'Wir trinken Kaffee. Sie können einfach kommen.',
    plainLanguageReview: null,
    translations: [],
    url: 'https://heimatverein.example/kaffee',
    languages: ['de'],
    categories: [{ slug: 'coffee-meeting', label: 'Kaffeerunde' }],
    registration: { kind: 'NONE', note: null },
    contact: { name: 'Frau Öztürk', phone: '0234 123456', email: 'kaffee@heimatverein.example' },
    firstVisit: { greeter: 'Herr Grünewald am Eingang', groupSize: 'etwa 12', comeAlone: true, fetched: true, note: 'Klingeln Sie zweimal.' },
    occurrences: [
      { start: '2026-11-25T14:00:00Z', end: '2026-11-25T16:00:00Z', allDay: false, status: 'SCHEDULED', note: null },
      { start: '2026-12-02T14:00:00Z', end: '2026-12-02T16:00:00Z', allDay: false, status: 'CANCELLED', note: null },
    ],
    place: { position: { lat: 51.4831, lon: 7.2192 }, address: { street: 'Brückstraße 12', postalCode: '44787', city: 'Bochum' }, accessibility: { note: 'Rampe am Hintereingang' } },
    organiser: { name: 'Heimatverein Bochum-Mitte', url: 'https://heimatverein.example/' },
    provenance: { attribution: 'Heimatverein Bochum-Mitte, CC BY 4.0', licence: 'CC-BY-4.0', sourceUrl: null },
    ...details,
  };
}

/** Two places whose names begin alike. */
export const TELGTE: LocateQuery = {
  locate: [
    { id: 'postcode-48291', label: '48291 Telgte', postalCode: '48291', municipality: { ags: '05570044', district: { name: 'Kreis Warendorf' } } },
    { id: 'municipality-03355037', label: 'Teldau', postalCode: null, municipality: { ags: '13076132', district: { name: 'Landkreis Ludwigslust-Parchim' } } },
  ],
};

/** A little of everything there is to choose from. */
export const VOCABULARY: VocabularyQuery = {
  needs: [
    { slug: 'loneliness', label: 'Einsamkeit' },
    { slug: 'bereavement', label: 'Trauer' },
    { slug: 'meals', label: 'Essen und Mittagstisch' },
  ],
  categories: [
    { slug: 'coffee-meeting', label: 'Kaffeerunde' },
    { slug: 'walking', label: 'Spazieren und Wandern' },
  ],
  languages: [
    { code: 'nds', label: 'Plattdeutsch' },
    { code: 'ar', label: 'Arabisch' },
  ],
};

type Facets = NonNullable<OfferFacetsQuery['offersNear']>['facets'];

/** Counts beside the choices; what a test does not name is found nowhere, but for company, meals, coffee and two weekdays. */
export function facetsOf(facets: Partial<Facets> = {}): OfferFacetsQuery {
  return {
    offersNear: {
      facets: {
        needs: [{ value: 'loneliness', count: 12 }, { value: 'meals', count: 3 }],
        categories: [{ value: 'coffee-meeting', count: 7 }],
        weekdays: [{ value: 'WEDNESDAY', count: 5 }, { value: 'SATURDAY', count: 1 }],
        timesOfDay: [{ value: 'AFTERNOON', count: 9 }],
        modes: [{ value: 'AT_PLACE', count: 11 }, { value: 'AT_HOME', count: 2 }],
        accessibility: [{ value: 'WHEELCHAIR', count: 4 }],
        registration: [{ value: 'NONE', count: 8 }],
        languages: [{ value: 'nds', count: 1 }],
        free: 6,
        ...facets,
      },
    },
  };
}
