import { expect, test } from 'vitest';
import { unknownOffer } from '../testing/asked-offer.js';
import type { AskedOffer } from './asked-offer.js';
import { bundleOffer } from './bundle-offer.js';
import type { BundleOffer } from './district-bundle.js';
import { Numbered } from './numbered.js';
import { offerTexts } from './offer-texts.js';

const needs = new Map([['loneliness', 0], ['crisis', 1], ['meals', 2]]);
const bundled = (offer: Partial<AskedOffer>): BundleOffer => bundleOffer({ ...unknownOffer, ...offer }, { needs, places: new Numbered() });

test('what nobody knows is absent', () => {
  expect(bundled({})).toEqual({ id: unknownOffer.id, title: 'Besuchsdienst', needs: [], mode: 'AT_HOME' });
  expect(JSON.stringify(bundled({}))).not.toContain('null');
  expect(offerTexts(unknownOffer)).toBeUndefined();
});

test('a known no is said', () => {
  expect(
    bundled({
      companionAvailable: false,
      coolPlace: false,
      outdoor: false,
      firstVisit: { greeter: null, groupSize: null, comeAlone: false, fetched: false, note: null },
      accessibility: { wheelchair: 'NO', stepFreeEntrance: false, accessibleToilet: null, accessibleParking: false, inductionLoop: null, quiet: null, note: null },
      cost: { kind: 'AMOUNT', cents: 0, note: null },
      audience: { groups: [], minimumAge: 0, maximumAge: null },
    }),
  ).toMatchObject({ companion: false, coolPlace: false, outdoor: false, comeAlone: false, fetched: false, access: { wheelchair: 'NO', stepFree: false, parking: false }, cost: { kind: 'AMOUNT', cents: 0 }, minimumAge: 0 });
});

test('what holds only now and then is there when it holds', () => {
  expect(bundled({ full: true, paused: true, pause: { until: null, note: 'Umbau' }, callFirst: true, doubted: true, example: true, schedules: [{ kind: 'DATED' }, { kind: 'BY_APPOINTMENT' }] })).toMatchObject({
    full: true,
    paused: {},
    callFirst: true,
    doubted: true,
    example: true,
    byAppointment: true,
  });
  // A break that is to come is none yet.
  expect(bundled({ pause: { until: '2026-12-31', note: 'Umbau' } })).not.toHaveProperty('paused');
});

test('nobody is sent to an offer in an emergency', () => {
  expect(bundled({ needs: [{ slug: 'crisis' }, { slug: 'meals' }, { slug: 'nobody-knows' }] }).needs).toEqual([2]);
});

test('a place stands once for all offers, and one without a point is none', () => {
  const places = new Numbered<{ name: string; lat: number; lon: number }>();
  const house = { name: 'Pfarrheim', address: { street: null, postalCode: '48291', city: 'Telgte' }, position: { lat: 51.982911111, lon: 7.78 } };
  const placed = (place: AskedOffer['place']): number | undefined => bundleOffer({ ...unknownOffer, mode: 'AT_PLACE', place }, { needs, places }).place;
  expect([placed(house), placed({ ...house }), placed({ ...house, name: 'Heimathaus' }), placed({ ...house, position: null }), placed(house)]).toEqual([0, 0, 1, undefined, 0]);
  expect(places.values[0]).toEqual({ name: 'Pfarrheim', postalCode: '48291', city: 'Telgte', lat: 51.9829, lon: 7.78 });
});

test('where somebody comes to the home is said for such offers alone', () => {
  const serviceArea = { centre: { lat: 51.98, lon: 7.78 }, radiusKm: 12.5, municipalities: [{ ags: '05570044' }] };
  expect(bundled({ serviceArea }).area).toEqual({ municipalities: ['05570044'], lat: 51.98, lon: 7.78, radiusKm: 12.5 });
  expect(bundled({ serviceArea: { centre: null, radiusKm: 5, municipalities: null } }).area).toEqual({ radiusKm: 5 });
  expect(bundled({ serviceArea: { centre: null, radiusKm: null, municipalities: [] } })).not.toHaveProperty('area');
  expect(bundled({ mode: 'AT_PLACE', serviceArea })).not.toHaveProperty('area');
});

test('a bus says where it stops', () => {
  const route = { stops: [{ name: 'Markt', position: { lat: 51.98, lon: 7.78 } }] };
  expect(bundled({ mode: 'ALONG_ROUTE', route }).stops).toEqual([{ name: 'Markt', lat: 51.98, lon: 7.78 }]);
  expect(bundled({ mode: 'AT_PLACE', route })).not.toHaveProperty('stops');
});

const contact = { name: 'Frau Beispiel', phone: '02504 1', email: 'frau@example.org', url: null };
const organiser = { name: 'Heimatverein', phone: '02504 2', email: 'verein@example.org', url: 'https://example.org/verein' };

test('the contact is rung and written to, and the organiser if there is none', () => {
  expect(bundled({ contact, organiser }).phone).toBe('02504 1');
  expect(bundled({ contact: { ...contact, phone: null }, organiser }).phone).toBe('02504 2');
  expect(bundled({ organiser }).phone).toBe('02504 2');
  expect(offerTexts({ ...unknownOffer, contact, organiser })).toEqual({ contactName: 'Frau Beispiel', email: 'frau@example.org', url: 'https://example.org/verein', organiser: 'Heimatverein' });
  expect(offerTexts({ ...unknownOffer, organiser, url: 'https://example.org/angebot' })).toMatchObject({ email: 'verein@example.org', url: 'https://example.org/angebot' });
});

test('only addresses of the web become addresses', () => {
  expect(offerTexts({ ...unknownOffer, url: 'javascript:alert(1)', contact: { name: null, phone: null, email: null, url: 'data:text/html,x' } })).toBeUndefined();
});

test('texts say what there is to say', () => {
  expect(
    offerTexts({
      ...unknownOffer,
      summary: 'Kurz',
      plainLanguage: 'Einfach',
      plainLanguageReview: { by: 'Prüfgruppe', on: '2026-10-01' },
      cost: { kind: 'DONATION', cents: null, note: 'Spende' },
      registration: { kind: 'PHONE', note: 'bis Montag' },
      paused: true,
      pause: { until: null, note: 'Umbau' },
      accessibility: { wheelchair: null, stepFreeEntrance: null, accessibleToilet: null, accessibleParking: null, inductionLoop: null, quiet: null, note: 'Rampe' },
      firstVisit: { greeter: 'Frau Beispiel', groupSize: null, comeAlone: true, fetched: null, note: '' },
      translations: [{ language: 'tr', title: 'Ziyaret', summary: null, description: null }],
      occurrences: [
        { start: '2026-11-25T15:00:00+01:00', end: null, allDay: false, status: 'CANCELLED', note: 'Sturm' },
        { start: '2026-12-02T15:00:00+01:00', end: null, allDay: false, status: 'SCHEDULED', note: null },
        { start: '2026-12-06T00:00:00+01:00', end: null, allDay: true, status: 'EXTRA', note: 'Nikolaus' },
      ],
    }),
  ).toEqual({
    summary: 'Kurz',
    plain: 'Einfach',
    plainReview: { by: 'Prüfgruppe', on: '2026-10-01' },
    costNote: 'Spende',
    registrationNote: 'bis Montag',
    pauseNote: 'Umbau',
    accessNote: 'Rampe',
    dateNotes: { '2026-11-25T15:00': 'Sturm', '2026-12-06': 'Nikolaus' },
    firstVisit: { greeter: 'Frau Beispiel' },
    translations: [{ language: 'tr', title: 'Ziyaret' }],
  });
});

test('notes of a break that is to come stay away with it', () => {
  expect(offerTexts({ ...unknownOffer, pause: { until: null, note: 'Umbau' } })).toBeUndefined();
});
