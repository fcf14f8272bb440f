import { expect, test } from 'vitest';

import type { BundleOffer } from '../bundle/district-bundle.js';
import { NOW, TODAY, daysAgo } from './cases/days.js';
import { HOLLERBECK_DISTRICT, offerNamed } from './cases/district.js';
import { point } from './cases/places.js';
import { matchOffers } from './match-offers.js';
import type { PrescriptionQuestion } from './question.js';

const QUESTION: PrescriptionQuestion = { needs: ['loneliness'], at: point(0, 0), radiusKm: 5, way: 'WALK', minimumFreshnessDays: 120, today: TODAY, now: NOW };
const { access: _, fetched: __, companion: ___, groups: ____, languages: _____, ...PLAIN } = offerNamed('erzaehlcafe');

/** The titles of otherwise equal offers, best first. Where nothing makes a difference, they stay as they are told: so each test tells the best last. */
function ranked(question: Partial<PrescriptionQuestion>, twins: Readonly<Record<string, Partial<BundleOffer>>>): string[] {
  const offers = Object.entries(twins).map(([title, change], at): BundleOffer => ({ ...PLAIN, phone: title, ...change, title, id: `00000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}` }));
  return matchOffers({ ...HOLLERBECK_DISTRICT, offers }, { ...QUESTION, ...question }).matches.map(({ offer }) => offer.title);
}

test('access that is known ranks before limited, limited before unknown', () => {
  expect(ranked({ access: ['WHEELCHAIR'] }, { unknown: {}, limited: { access: { wheelchair: 'LIMITED' } }, known: { access: { wheelchair: 'YES' } } })).toEqual(['known', 'limited', 'unknown']);
});

test('the language asked for ranks before what nobody has said, and that before other languages', () => {
  expect(ranked({ language: 'uk' }, { others: { languages: ['de'] }, unknown: {}, spoken: { languages: ['de', 'uk'] } })).toEqual(['spoken', 'unknown', 'others']);
});

test('who has to be fetched is offered first what fetches', () => {
  expect(ranked({ way: 'FETCHED' }, { unknown: {}, fetches: { fetched: true }, never: { fetched: false } })).toEqual(['fetches', 'unknown']);
});

test('who would rather not go alone is offered first where somebody comes along', () => {
  expect(ranked({ together: true }, { nobody: { companion: false }, unknown: {}, somebody: { companion: true } })).toEqual(['somebody', 'unknown', 'nobody']);
});

test('where one comes in company ranks behind for who comes alone', () => {
  expect(ranked({}, { couples: { comeAlone: false }, everybody: {} })).toEqual(['everybody', 'couples']);
});

test('a price nobody has named ranks behind when nothing may be paid', () => {
  expect(ranked({ freeOnly: true }, { unknown: { cost: undefined as never }, price: { cost: { kind: 'AMOUNT', cents: 100 } }, none: { cost: { kind: 'AMOUNT', cents: 0 } } })).toEqual(['none', 'unknown']);
});

test('the people it is meant for come first, others last', () => {
  expect(ranked({ groups: ['newcomers'] }, { others: { groups: ['deaf-people'] }, everybody: {}, own: { groups: ['newcomers'] } })).toEqual(['own', 'everybody', 'others']);
});

test('a cool place comes first in the heat, and what is only for the heat last without it', () => {
  const heat = HOLLERBECK_DISTRICT.needs.findIndex(({ slug }) => slug === 'heat');
  expect(ranked({ needs: ['heat', 'loneliness'] }, { warm: {}, outside: { outdoor: true }, cool: { coolPlace: true } })).toEqual(['cool', 'warm']);
  expect(ranked({}, { onlyForHeat: { needs: [...PLAIN.needs, heat] }, always: {} })).toEqual(['always', 'onlyForHeat']);
});

test('nearer, sooner and fresher come first', () => {
  expect(ranked({}, { old: { confirmed: daysAgo(110) }, fresh: { confirmed: daysAgo(1) } })).toEqual(['fresh', 'old']);
  expect(ranked({}, { late: { dates: PLAIN.dates?.slice(3) ?? [] }, soon: {} })).toEqual(['soon', 'late']);
  const at = (place: number): Partial<BundleOffer> => ({ place });
  const names = HOLLERBECK_DISTRICT.places.map(({ name }) => name);
  expect(ranked({}, { far: at(names.indexOf('Mehrgenerationenhaus')), near: at(names.indexOf('Marktplatz')) })).toEqual(['near', 'far']);
});

test('equal offers stand by distance and then by id, never by chance', () => {
  expect(ranked({}, { one: {}, two: {}, three: {} })).toEqual(['one', 'two', 'three']);
});
