import type { AskedOffer } from '../bundles/asked-offer.js';
import type { Occurrence, VisitedOffer } from '../views/data/offer.js';

type Place = NonNullable<VisitedOffer['place']> & { id: string; accessibility: { wheelchair: string | null } | null };
type Partner = NonNullable<VisitedOffer['organiser']> & { id: string };

/** An offer as the services together would know it. */
export type NoticeboardOffer = Omit<VisitedOffer, 'place' | 'organiser'> &
  Partial<Pick<AskedOffer, 'needs' | 'callFirst' | 'doubted' | 'categories' | 'audience' | 'coolPlace' | 'outdoor' | 'serviceArea' | 'route' | 'translations' | 'plainLanguageReview'>> & {
    place: Place | null;
    organiser: Partner | null;
    distanceMetres: number | null;
  };

export const walk: NoticeboardOffer = {
  id: 'b1f0a3de-0000-5000-8000-000000000001',
  title: 'Spaziergang für alle',
  summary: 'Eine Stunde um den See, so schnell wie die Langsamste.',
  description: 'Wir gehen bei jedem Wetter.\nDanach gibt es Tee.',
  plainLanguage: null,
  mode: 'AT_PLACE',
  example: false,
  full: false,
  callFirst: false,
  paused: false,
  pause: null,
  lastConfirmedAt: '2026-11-13',
  freshness: 'FRESH',
  companionAvailable: true,
  url: 'https://example.org/spaziergang',
  languages: ['de'],
  cost: { kind: 'FREE', cents: null, note: null },
  registration: { kind: 'NONE', note: null },
  contact: { name: 'Frau Beispiel', phone: '0221 4710 611', email: 'spazieren@example.org' },
  firstVisit: { greeter: 'Frau Beispiel', groupSize: 'etwa 10', comeAlone: true, fetched: null, note: null },
  schedules: [{ kind: 'DATED', note: null }],
  occurrences: [
    { start: '2026-11-25T15:00:00+01:00', end: '2026-11-25T17:00:00+01:00', allDay: false, status: 'SCHEDULED', note: null },
    { start: '2026-12-02T15:00:00+01:00', end: '2026-12-02T17:00:00+01:00', allDay: false, status: 'CANCELLED', note: 'Sturm' },
    { start: '2026-12-10T16:30:00+01:00', end: '2026-12-10T18:30:00+01:00', allDay: false, status: 'MOVED', note: null },
  ],
  accessibility: { wheelchair: 'YES', note: null },
  place: {
    id: 'b1f0a3de-0000-5000-8000-0000000000a1',
    name: 'Haus am See',
    address: { street: 'Seestraße 4', postalCode: '48291', city: 'Telgte' },
    position: { lat: 51.98, lon: 7.78 },
    positionAccuracy: 'EXACT',
    accessibility: { wheelchair: 'YES' },
  },
  organiser: { id: 'b1f0a3de-0000-5000-8000-0000000000b1', name: 'Heimatverein Telgte', phone: '0221 4710 612', url: 'https://example.org/verein' },
  provenance: { attribution: 'Quelle: Heimatverein Telgte', licence: 'CC-BY-4.0', sourceUrl: 'https://example.org/quelle' },
  distanceMetres: 1234,
};

/** Nobody knows anything about it but its title. */
export const bare: NoticeboardOffer = {
  ...walk,
  id: 'b1f0a3de-0000-5000-8000-000000000002',
  title: 'Besuchsdienst',
  summary: null,
  description: null,
  companionAvailable: null,
  lastConfirmedAt: null,
  freshness: 'DUE',
  url: null,
  languages: [],
  cost: null,
  registration: null,
  contact: null,
  firstVisit: null,
  schedules: [{ kind: 'BY_APPOINTMENT', note: null }],
  occurrences: [],
  accessibility: null,
  place: null,
  organiser: null,
  mode: 'AT_HOME',
};

const attack = `"'></title></script><script>alert(1)</script><img src=x onerror=alert(2)>]]>&amp;\u0007\u2028`;
const attackAddress = 'javascript:alert(3)//https://example.org';

/** What a source could send at worst: markup in every text, a script in every address. */
export const hostile: NoticeboardOffer = {
  ...walk,
  id: 'b1f0a3de-0000-5000-8000-000000000003',
  title: attack,
  summary: attack,
  description: attack,
  plainLanguage: attack,
  paused: true,
  pause: { until: null, note: attack },
  url: attackAddress,
  languages: [attack],
  cost: { kind: 'AMOUNT', cents: null, note: attack },
  registration: { kind: 'PHONE', note: attack },
  contact: { name: attack, phone: attack, email: attack },
  firstVisit: { greeter: attack, groupSize: attack, comeAlone: true, fetched: true, note: attack },
  schedules: [{ kind: 'DATED', note: attack }],
  occurrences: walk.occurrences.map((occurrence): Occurrence => ({ ...occurrence, note: attack })),
  accessibility: { wheelchair: 'LIMITED', note: attack },
  place: { id: 'b1f0a3de-0000-5000-8000-0000000000a3', name: attack, address: { street: attack, postalCode: attack, city: attack }, position: { lat: 51.9, lon: 7.7 }, positionAccuracy: 'EXACT', accessibility: null },
  organiser: { id: 'b1f0a3de-0000-5000-8000-0000000000b3', name: attack, phone: attack, url: attackAddress },
  provenance: { attribution: attack, licence: attack, sourceUrl: attackAddress },
};
