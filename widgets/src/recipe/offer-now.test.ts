import { expect, test } from 'vitest';

import type { BundleOffer, DistrictBundle } from '../prescription/bundle/district-bundle.js';
import { offersNow, type OfferNow } from './offer-now.js';

const MOMENT = { today: '2026-11-23', now: '2026-11-23T09:00' };
const idOf = (number: number): string => `0b5f3c0e-6f2b-4d7e-9a41-3c8d2e1f0a0${number}`;
const DATES = [{ start: '2026-11-25T15:00', minutes: 120 }, { start: '2026-12-02T15:00', minutes: 120 }, { start: '2026-12-09T15:00', minutes: 120 }, { start: '2026-12-16T15:00', minutes: 120 }];

const offer = (number: number, more: Partial<BundleOffer> = {}): BundleOffer => ({ id: idOf(number), title: `Angebot ${number}`, needs: [0], mode: 'AT_PLACE', place: 0, dates: DATES, confirmed: '2026-11-20', phone: '02504 1', ...more });

const bundleOf = (...offers: BundleOffer[]): DistrictBundle => ({
  version: 1,
  district: { key: '05570', name: 'Warendorf' },
  day: '2026-11-23',
  until: '2027-01-18',
  stamp: 'a',
  localities: [{ postalCode: '48291', name: 'Telgte', ags: '05570044', lat: 51.98, lon: 7.78 }],
  needs: [{ slug: 'loneliness', codes: [] }],
  places: [{ name: 'Pfarrheim', lat: 51.98, lon: 7.78 }],
  offers,
  attributions: [],
});

const only = (first: BundleOffer, ...others: BundleOffer[]): OfferNow => offersNow([first.id], bundleOf(first, ...others), MOMENT)[0] as OfferNow;
const kinds = ({ changes }: OfferNow): string[] => changes.map(({ kind }) => kind);

test('an offer that is as the paper says has nothing to be said first', () => {
  const now = only(offer(1), offer(2));
  expect(now).toMatchObject({ changes: [], alternatives: [], next: DATES[0], dates: DATES });
});

test.each<[string, Partial<BundleOffer>, string[]]>([
  ['a break without an end', { paused: {} }, ['paused']],
  ['a break', { paused: { until: '2026-12-05' } }, ['paused']],
  ['no place', { full: true }, ['full']],
  ['a doubt', { doubted: true }, ['doubted']],
  ['no date', { dates: [] }, ['noDate']],
  ['the next date cancelled', { dates: [{ start: '2026-11-25T15:00', status: 'CANCELLED' }, ...DATES.slice(1)] }, ['cancelled']],
  ['the next date full', { dates: [{ start: '2026-11-25T15:00', status: 'FULL' }, ...DATES.slice(1)] }, ['dateFull']],
])('%s is said, with something else near', (_, change, said) => {
  const now = only(offer(1, change), offer(2), offer(3), offer(4));
  expect(kinds(now)).toEqual(said);
  expect(now.alternatives).toHaveLength(2);
});

test.each<[string, Partial<BundleOffer>, string[]]>([
  ['a break that is over', { paused: { until: '2026-11-22' } }, []],
  ['who wants to be rung', { callFirst: true }, ['callFirst']],
  ['a later date cancelled', { dates: [...DATES.slice(0, 1), { start: '2026-12-02T15:00', status: 'CANCELLED' }, ...DATES.slice(2)] }, ['cancelled']],
  ['a date moved', { dates: [{ start: '2026-11-26T15:00', status: 'MOVED' }, ...DATES.slice(1)] }, ['moved']],
  ['by appointment', { dates: [], byAppointment: true }, []],
  ['a cancelled date that no sheet names', { dates: [...DATES.slice(0, 3), { start: '2026-12-16T15:00', status: 'CANCELLED' }] }, []],
])('%s needs nothing else', (_, change, said) => {
  const now = only(offer(1, change), offer(2));
  expect(kinds(now)).toEqual(said);
  expect(now.alternatives).toEqual([]);
});

test('during a break no date is named, after it the next one is', () => {
  const now = only(offer(1, { paused: { until: '2026-12-05' } }));
  expect(now.dates).toEqual(DATES.slice(2));
  expect(now.next).toEqual(DATES[2]);
  expect(only(offer(1, { paused: {} }))).toMatchObject({ dates: [] });
});

test('of what is gone nothing is left but what goes with the rest of the sheet', () => {
  const bundle = bundleOf(offer(2), offer(3), offer(4));
  const [gone, there] = offersNow([idOf(1), idOf(2)], bundle, MOMENT);
  expect(gone?.offer).toBeUndefined();
  expect(gone?.alternatives.map((other) => other.offer.id).sort()).toEqual([idOf(3), idOf(4)]);
  expect(there?.offer?.id).toBe(idOf(2));
  expect(offersNow([idOf(1)], bundle, MOMENT)[0]?.alternatives).toEqual([]);
});

test('nothing is offered twice, and nothing that stands on the sheet', () => {
  const sheet = [1, 2, 3].map((number) => offer(number, { paused: {} }));
  const all = offersNow(sheet.map(({ id }) => id), bundleOf(...sheet, offer(4), offer(5), offer(6)), MOMENT).flatMap(({ alternatives }) => alternatives.map((other) => other.offer.id));
  expect(all.toSorted()).toEqual([idOf(4), idOf(5), idOf(6)]);
});
