import { expect, test } from 'vitest';

import type { BundleOffer, DistrictBundle } from '../bundle/district-bundle.js';
import { alternativesFor } from './alternatives.js';
import { NOW, TODAY, dayAfter } from './cases/days.js';
import { HOLLERBECK_DISTRICT, idOf, nameOf, offerNamed, type OfferName } from './cases/district.js';
import { point } from './cases/places.js';

const QUESTION = { today: TODAY, now: NOW };

const instead = (name: OfferName, { at, exclude = [], bundle = HOLLERBECK_DISTRICT }: { at?: { lat: number; lon: number }; exclude?: OfferName[]; bundle?: DistrictBundle } = {}): OfferName[] =>
  alternativesFor(bundle, offerNamed(name), { ...QUESTION, ...(at && { at }) }, exclude.map(idOf)).map(({ offer }) => nameOf(offer.id));

const changed = (name: OfferName, change: Partial<BundleOffer>): DistrictBundle => ({
  ...HOLLERBECK_DISTRICT,
  offers: HOLLERBECK_DISTRICT.offers.map((offer) => (offer.id === idOf(name) ? { ...offer, ...change } : offer)),
});

test('the nearest offers for most of the same needs stand in', () => {
  const [first] = alternativesFor(HOLLERBECK_DISTRICT, offerNamed('mittagstisch'), QUESTION);
  expect(nameOf(first?.offer.id ?? '')).toBe('fruehstueck');
  expect(first).toMatchObject({ needs: ['loneliness', 'meals'], next: { start: `${dayAfter(6)}T09:00` } });
  expect(first?.distanceMetres).toBeGreaterThan(600);
});

test('an offer never stands in for itself, nor what is on the sheet already', () => {
  expect(instead('erzaehlcafe')).not.toContain('erzaehlcafe');
  const [first] = instead('trauercafe');
  expect(first).toBeDefined();
  expect(instead('trauercafe', { exclude: first ? [first] : [] })).not.toContain(first);
});

test('what is paused, full, doubted, stale or without a date is no way out', () => {
  const all = HOLLERBECK_DISTRICT.offers.flatMap(({ id }) => instead(nameOf(id)));
  for (const name of ['trauerkochen', 'trauercafe-voll', 'einkaufshilfe', 'erzaehlcafe-ostheide', 'bewerbungshilfe', 'skat', 'sommerfest', 'krisendienst', 'garten'] as const) expect(all).not.toContain(name);
});

test('for the person it is near to where the person lives', () => {
  expect(instead('erzaehlcafe', { at: point(0, -2) })[0]).toBe('kanalkaffee');
  expect(instead('erzaehlcafe', { at: point(0, 0) })[0]).not.toBe('kanalkaffee');
});

test('whoever chose a place without steps is not sent to a step', () => {
  expect(instead('lesekreis')).not.toContain('platt');
  expect(instead('lesekreis')).not.toContain('bilder-von-frueher');
});

test('what is for women, men or the young stands in only for such', () => {
  expect(instead('fruehstueck').slice(0, 1)).not.toContain('maennerkochen');
  expect(instead('jugendtreff')[0]).toBe('band');
});

test('the telephone comes only when there is nothing else', () => {
  expect(instead('spielenachmittag')).not.toContain('telefonkreis');
  expect(instead('telefonkreis')).toContain('hitzetelefon');
});

test('a visit at home stands in for a visit at home first', () => {
  expect(instead('besuchsdienst', { at: point(0, 0) })[0]).toBe('nachbarschaftshilfe');
});

test('whoever was fetched or paid nothing is not asked to walk far or to pay, if there is another way', () => {
  const at = point(0, 0);
  const [near, far] = [offerNamed('lesekreis'), offerNamed('offenes-cafe')];
  const { fetched: _, companion: __, groups: ___, ...plain } = offerNamed('erzaehlcafe');
  const first: BundleOffer = { ...plain, id: '00000000-0000-4000-8000-000000000901', fetched: true, cost: { kind: 'FREE' } };
  const twin = (number: number, change: Partial<BundleOffer>): BundleOffer => ({ ...plain, id: `00000000-0000-4000-8000-00000000090${number}`, cost: { kind: 'FREE' }, place: far.place ?? 0, ...change });
  const order = (...offers: BundleOffer[]): string[] => alternativesFor({ ...HOLLERBECK_DISTRICT, offers }, first, { ...QUESTION, at }).map(({ offer }) => offer.id.slice(-1));
  expect(order(twin(2, {}), twin(3, { fetched: true }))).toEqual(['3', '2']);
  expect(order(twin(2, { fetched: true, cost: { kind: 'AMOUNT', cents: 500 } }), twin(3, { fetched: true }))).toEqual(['3', '2']);
  expect(order(twin(2, { place: near.place ?? 0 }), twin(3, { fetched: true }))).toEqual(['2', '3']);
});

test('an alternative that gets paused gives way', () => {
  const [first] = instead('erzaehlcafe') as [OfferName];
  expect(instead('erzaehlcafe', { bundle: changed(first, { paused: {} }) })).not.toContain(first);
});

test('there are three at most, and none for an offer without needs', () => {
  expect(instead('offenes-cafe')).toHaveLength(3);
  expect(alternativesFor(HOLLERBECK_DISTRICT, { ...offerNamed('offenes-cafe'), needs: [] }, QUESTION)).toEqual([]);
});
