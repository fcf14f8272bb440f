import type { Desk, DeskOffer } from '../desk.js';

/** A coffee meeting of which nothing special is said, with what a test wants to be different. */
export const deskOffer = (offer: Partial<DeskOffer> = {}): DeskOffer => ({
  id: '0b5f3c0e-6f2b-5d7e-9a41-3c8d2e1f0a97',
  title: 'Kaffeenachmittag mit selbst gebackenem Kuchen',
  mode: 'AT_PLACE',
  example: false,
  full: false,
  paused: false,
  callFirst: false,
  pause: null,
  capacity: null,
  lastConfirmedAt: '2026-11-13',
  freshness: 'FRESH',
  schedules: [{ kind: 'DATED', note: null }],
  occurrences: [
    { start: '2026-11-25T14:00:00Z', end: '2026-11-25T16:00:00Z', allDay: false, status: 'SCHEDULED', note: null },
    { start: '2026-12-02T14:00:00Z', end: '2026-12-02T16:00:00Z', allDay: false, status: 'CANCELLED', note: 'Basar im Pfarrheim' },
  ],
  contact: { name: 'Frau Öztürk', phone: '0234 123456' },
  organiser: { name: 'Heimatverein Bochum-Mitte', phone: '0234 654321' },
  place: { name: 'Gemeindehaus St. Marien', address: { street: 'Brückstraße 12', postalCode: '44787', city: 'Bochum' } },
  provenance: { attribution: 'Heimatverein Bochum-Mitte, CC BY 4.0', sourceUrl: null },
  ...offer,
});

export const deskOf = (offer: Partial<DeskOffer> = {}, desk: Partial<Omit<Desk, 'activity'>> = {}): Desk => ({
  doubted: false,
  doubtedOn: null,
  arrivals: [],
  ...desk,
  activity: deskOffer(offer),
});
