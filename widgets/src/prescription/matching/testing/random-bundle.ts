import { array, boolean, constant, constantFrom, integer, nat, oneof, option, record, uuid, type Arbitrary } from 'fast-check';

import type { BundleOffer, DistrictBundle } from '../../bundle/district-bundle.js';
import { WEEKDAYS } from '../availability.js';
import { NEEDS } from '../cases/district.js';
import { LOCALITIES, point } from '../cases/places.js';
import { NOW, TODAY, dayAfter } from '../cases/days.js';
import type { AccessNeed, PrescriptionQuestion, TimeOfDay, Way } from '../question.js';

const PLACES = 12;

const maybe = <Value>(value: Arbitrary<Value>): Arbitrary<Value | undefined> => option(value, { nil: undefined });
const flag = maybe(boolean());
/** What shuts an offer out by itself is rare, or nothing else would ever be decided. */
const rarely = <Value>(value: Arbitrary<Value>): Arbitrary<Value | undefined> => oneof({ weight: 9, arbitrary: constant(undefined) }, { weight: 1, arbitrary: value });
const mostly = <Value>(value: Arbitrary<Value>): Arbitrary<Value | undefined> => oneof({ weight: 1, arbitrary: constant(undefined) }, { weight: 9, arbitrary: value });
const yes = constant(true as const);

const near = record({ east: integer({ min: -20, max: 20 }), north: integer({ min: -20, max: 20 }) }).map(({ east, north }) => point(east / 10, north / 10));

const time = constantFrom('', 'T06:00', 'T08:00', 'T09:30', 'T10:00', 'T11:59', 'T12:00', 'T15:00', 'T16:59', 'T17:00', 'T19:30');
const someDate = record({ day: oneof(integer({ min: -1, max: 7 }), constantFrom(27, 28, 29), integer({ min: -3, max: 56 })), time, minutes: maybe(constantFrom(60, 90, 179, 180, 240, 300, 420, 600, 1440, 2880)), status: rarely(constantFrom('CANCELLED' as const, 'MOVED' as const, 'FULL' as const, 'EXTRA' as const)) }).map(
  ({ day, time, minutes, status }) => ({ start: `${dayAfter(day)}${time}`, ...(minutes !== undefined && { minutes }), ...(status !== undefined && { status }) }),
);

const GROUPS = ['older-people', 'women', 'men', 'young-people', 'children', 'parents', 'bereaved', 'newcomers', 'volunteers'];
const access = record({ wheelchair: maybe(constantFrom('YES' as const, 'LIMITED' as const, 'NO' as const)), stepFree: flag, toilet: flag, loop: flag, quiet: flag });

/** Offers as a gateway would write them, with every field there, away, true and false. */
const offer: Arbitrary<BundleOffer> = record({
  id: uuid(),
  title: constantFrom('Erzählcafé', 'Mittagstisch', 'Spaziergang', 'Besuch'),
  needs: array(nat(NEEDS.length - 1), { maxLength: 4 }),
  mode: constantFrom('AT_PLACE', 'AT_PLACE', 'AT_PLACE', 'AT_PLACE', 'AT_HOME', 'AT_HOME', 'ALONG_ROUTE', 'ONLINE'),
  place: mostly(nat(PLACES - 1)),
  area: mostly(oneof(record({ municipalities: array(constantFrom(...LOCALITIES.map(({ ags }) => ags)), { minLength: 1 }), radiusKm: constantFrom(1, 2, 8) }), record({ municipalities: array(constantFrom(...LOCALITIES.map(({ ags }) => ags)), { minLength: 1 }) }), record({ radiusKm: constantFrom(1, 2, 8) }), record({ lat: near.map(({ lat }) => lat), lon: near.map(({ lon }) => lon), radiusKm: constantFrom(1, 2, 8) }))),
  stops: maybe(array(near.map((at) => ({ name: 'Markt', ...at })), { maxLength: 3 })),
  dates: mostly(array(someDate, { maxLength: 5 }).map((dates) => dates.sort((one, other) => (one.start < other.start ? -1 : 1)))),
  byAppointment: rarely(yes),
  cost: maybe(oneof(record({ kind: constantFrom('FREE' as const, 'DONATION' as const) }), record({ kind: constant('AMOUNT' as const), cents: maybe(constantFrom(0, 200, 600)) }))),
  companion: flag,
  fetched: flag,
  comeAlone: flag,
  access: maybe(access),
  groups: maybe(array(constantFrom(...GROUPS), { maxLength: 2 })),
  minimumAge: rarely(constantFrom(12, 18, 60)),
  maximumAge: rarely(constantFrom(14, 21, 75)),
  languages: maybe(array(constantFrom('de', 'tr', 'uk', 'ar', 'nds'), { maxLength: 3 })),
  confirmed: mostly(oneof(integer({ min: -2, max: 29 }), constantFrom(30, 31, 119, 120, 121, 300)).map((days) => dayAfter(-days))),
  full: rarely(yes),
  paused: oneof({ weight: 3, arbitrary: constant(undefined) }, { weight: 1, arbitrary: record({ until: mostly(integer({ min: -1, max: 8 }).map(dayAfter)) }) }),
  doubted: rarely(yes),
  coolPlace: flag,
  outdoor: flag,
}).map((fields) => withoutUndefined(fields) as BundleOffer);

export const bundles: Arbitrary<DistrictBundle> = record({ offers: array(offer, { minLength: 5, maxLength: 40, size: 'max' }), places: array(near.map((at) => ({ name: 'Ort', ...at })), { minLength: PLACES, maxLength: PLACES }) }).map(({ offers, places }) => ({
  version: 1,
  district: { key: '05999', name: 'Kreis Hollerbeck' },
  day: TODAY,
  until: dayAfter(56),
  stamp: 'random',
  localities: LOCALITIES,
  needs: NEEDS.map((slug) => ({ slug, codes: [] })),
  places,
  // An id stands once.
  offers: [...new Map(offers.map((one) => [one.id, one])).values()],
  attributions: [],
}));

export const questions: Arbitrary<PrescriptionQuestion> = record({
  needs: array(constantFrom(...NEEDS.filter((need) => need !== 'crisis'), 'heat', 'loneliness', 'isolation'), { maxLength: 5 }),
  at: near,
  municipality: maybe(constantFrom(...LOCALITIES.map(({ ags }) => ags))),
  radiusKm: constantFrom(1, 3, 8, 20),
  way: constantFrom<Way[]>('WALK', 'BUS', 'FETCHED'),
  times: maybe(array(constantFrom<TimeOfDay[]>('MORNING', 'AFTERNOON', 'EVENING'), { maxLength: 2 })),
  weekdays: maybe(array(constantFrom(...WEEKDAYS), { maxLength: 2 })),
  language: maybe(constantFrom('de', 'tr', 'uk')),
  access: rarely(array(constantFrom<AccessNeed[]>('STEP_FREE', 'WHEELCHAIR', 'TOILET', 'LOOP', 'QUIET'), { maxLength: 2 })),
  together: flag,
  atHome: rarely(yes),
  online: flag,
  freeOnly: rarely(yes),
  age: maybe(constantFrom(11, 12, 14, 15, 18, 21, 60, 75, 76)),
  groups: maybe(array(constantFrom(...GROUPS, 'men', 'women', 'men', 'women'), { maxLength: 2 })),
  minimumFreshnessDays: constantFrom(30, 120),
  today: constant(TODAY),
  now: constant(NOW),
}).map((fields) => withoutUndefined(fields) as unknown as PrescriptionQuestion);

function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [[key, typeof part === 'object' && part !== null && !Array.isArray(part) ? withoutUndefined(part as object) : part]])));
}
