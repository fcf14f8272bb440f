import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unknownOffer } from '../testing/asked-offer.js';
import type { AskedOffer } from './asked-offer.js';
import { bundleOffer } from './bundle-offer.js';
import { Numbered } from './numbered.js';
import { offerTexts } from './offer-texts.js';

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value);
const text = fc.string({ unit: 'binary', maxLength: 12 });
const flag = maybe(fc.boolean());
const slugs = fc.array(fc.record({ slug: fc.constantFrom('a', 'b', 'crisis', 'z') }), { maxLength: 3 });
const point = fc.record({ lat: fc.double({ min: 47, max: 56, noNaN: true }), lon: fc.double({ min: 5, max: 16, noNaN: true }) });

const anyOffer: fc.Arbitrary<AskedOffer> = fc.record({
  id: fc.uuid(),
  title: text,
  summary: maybe(text),
  description: maybe(text),
  plainLanguage: maybe(text),
  plainLanguageReview: maybe(fc.record({ by: text, on: fc.constant('2026-10-01') })),
  needs: slugs,
  categories: slugs,
  mode: fc.constantFrom('AT_PLACE' as const, 'AT_HOME' as const, 'ALONG_ROUTE' as const, 'ONLINE' as const),
  example: fc.boolean(),
  full: fc.boolean(),
  paused: fc.boolean(),
  callFirst: fc.boolean(),
  doubted: fc.boolean(),
  pause: maybe(fc.record({ until: maybe(fc.constant('2026-12-31')), note: maybe(text) })),
  lastConfirmedAt: maybe(fc.constant('2026-11-01')),
  companionAvailable: flag,
  coolPlace: flag,
  outdoor: flag,
  languages: fc.array(fc.constantFrom('de', 'tr')),
  url: maybe(fc.oneof(text, fc.webUrl())),
  audience: maybe(fc.record({ groups: fc.array(text, { maxLength: 2 }), minimumAge: maybe(fc.nat(120)), maximumAge: maybe(fc.nat(120)) })),
  cost: maybe(fc.record({ kind: fc.constantFrom('FREE' as const, 'DONATION' as const, 'AMOUNT' as const), cents: maybe(fc.nat(9999)), note: maybe(text) })),
  registration: maybe(fc.record({ kind: fc.constantFrom('NONE' as const, 'PHONE' as const), note: maybe(text) })),
  contact: maybe(fc.record({ name: maybe(text), phone: maybe(text), email: maybe(text), url: maybe(text) })),
  firstVisit: maybe(fc.record({ greeter: maybe(text), groupSize: maybe(text), comeAlone: flag, fetched: flag, note: maybe(text) })),
  accessibility: maybe(fc.record({ wheelchair: maybe(fc.constantFrom('YES' as const, 'LIMITED' as const, 'NO' as const)), stepFreeEntrance: flag, accessibleToilet: flag, accessibleParking: flag, inductionLoop: flag, quiet: flag, note: maybe(text) })),
  schedules: fc.array(fc.record({ kind: fc.constantFrom('DATED' as const, 'OPENING_HOURS' as const, 'BY_APPOINTMENT' as const) }), { maxLength: 2 }),
  occurrences: fc.constant(unknownOffer.occurrences),
  serviceArea: maybe(fc.record({ centre: maybe(point), radiusKm: maybe(fc.nat(30)), municipalities: maybe(fc.array(fc.record({ ags: fc.constant('05570044') }), { maxLength: 2 })) })),
  route: maybe(fc.record({ stops: fc.array(fc.record({ name: text, position: point }), { maxLength: 2 }) })),
  place: maybe(fc.record({ name: text, address: maybe(fc.record({ street: maybe(text), postalCode: maybe(text), city: maybe(text) })), position: maybe(point) })),
  organiser: maybe(fc.record({ name: text, phone: maybe(text), email: maybe(text), url: maybe(text) })),
  translations: fc.array(fc.record({ language: fc.constant('tr'), title: text, summary: maybe(text), description: maybe(text) }), { maxLength: 2 }),
  provenance: fc.record({ attribution: text }),
});

const needs = new Map([['a', 0], ['b', 1], ['crisis', 2]]);

/** Every value anywhere inside. */
const valuesIn = (value: unknown): unknown[] => (typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [value]);

test('nothing is ever null or undefined, and everything is the same after a journey as JSON', () => {
  fc.assert(
    fc.property(anyOffer, (offer) => {
      const places = new Numbered<object>();
      const whole = { offer: bundleOffer(offer, { needs, places: places as never }), texts: offerTexts(offer) ?? {}, places: places.values };
      expect(valuesIn(whole).filter((value) => value === null || value === undefined)).toEqual([]);
      expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
    }),
  );
});

test('what is known is said as it is, and what is not is absent', () => {
  fc.assert(
    fc.property(anyOffer, (offer) => {
      const { firstVisit, accessibility } = offer;
      const bundled = bundleOffer(offer, { needs, places: new Numbered() });
      const facts: [unknown, unknown][] = [
        [bundled.companion, offer.companionAvailable],
        [bundled.coolPlace, offer.coolPlace],
        [bundled.outdoor, offer.outdoor],
        [bundled.fetched, firstVisit?.fetched],
        [bundled.comeAlone, firstVisit?.comeAlone],
        [bundled.access?.wheelchair, accessibility?.wheelchair],
        [bundled.access?.stepFree, accessibility?.stepFreeEntrance],
        [bundled.access?.toilet, accessibility?.accessibleToilet],
        [bundled.access?.loop, accessibility?.inductionLoop],
        [bundled.access?.quiet, accessibility?.quiet],
        [bundled.access?.parking, accessibility?.accessibleParking],
        [bundled.minimumAge, offer.audience?.minimumAge],
        [bundled.maximumAge, offer.audience?.maximumAge],
        [bundled.cost?.kind, offer.cost?.kind],
        [bundled.cost?.cents, offer.cost?.cents],
        [bundled.registration, offer.registration?.kind],
        [bundled.confirmed, offer.lastConfirmedAt],
        [bundled.paused !== undefined, offer.paused],
        [bundled.full ?? false, offer.full],
        [bundled.example ?? false, offer.example],
        [bundled.callFirst ?? false, offer.callFirst],
        [bundled.doubted ?? false, offer.doubted],
        [bundled.byAppointment ?? false, offer.schedules.some(({ kind }) => kind === 'BY_APPOINTMENT')],
        [bundled.phone, offer.contact?.phone || offer.organiser?.phone || undefined],
      ];
      for (const [said, known] of facts) expect(said).toBe(known ?? undefined);
      expect(bundled.needs).toEqual(offer.needs.flatMap(({ slug }) => (slug === 'a' ? [0] : slug === 'b' ? [1] : [])));
    }),
  );
});
