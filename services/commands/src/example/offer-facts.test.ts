import { expect, test } from 'vitest';

import { type ExampleActivity, type ExampleProgramme, parseProgramme, readExampleProgramme } from './programme.js';
import { toActivityRecord } from './to-records.js';

const programmes = await readExampleProgramme(new URL('../../example-programme/', import.meta.url));
const activities = programmes.flatMap((programme) => programme.activities);
const records = programmes.flatMap(({ activities: offers, places }) => offers.map((offer) => toActivityRecord(offer, places, '2026-11-25')));
const [programme] = programmes as [ExampleProgramme];

/** A whole programme with one offer at a place, changed. */
const withOffer = (changes: object): string => {
  const offer = programme.activities.find(({ mode }) => mode === 'AT_PLACE');
  return JSON.stringify({ ...programme, activities: [{ ...offer, ...changes }] });
};
const stop = { name: 'Markt', position: { lat: 51.9, lon: 7.1 } };

test.each<[string, (offer: ExampleActivity) => unknown]>([
  ['has a route with stops', ({ route }) => route?.stops.length],
  ['comes to whole municipalities', ({ serviceArea }) => serviceArea?.municipalities],
  ['comes to homes within a radius', ({ serviceArea }) => serviceArea?.radiusKm && serviceArea.centre],
  ['says how many can take part', ({ capacity }) => capacity?.places],
  ['has free places', ({ capacity }) => capacity?.free],
  ['is full', ({ capacity }) => capacity?.free === 0],
  ['says in words what to know about its places', ({ capacity }) => capacity?.note],
  ['pauses for some days', ({ pause }) => pause?.forDays],
  ['pauses without an end in sight', ({ pause }) => pause && pause.forDays === undefined],
  ['differs from its place in accessibility', ({ place, accessibility }) => place && accessibility],
  ['without a place says how accessible it is', ({ place, accessibility }) => !place && accessibility],
  ['has a title alone in another language', ({ translations }) => translations?.some(({ summary }) => summary === undefined)],
  ['is described in another language', ({ translations }) => translations?.some(({ description }) => description)],
  ['has a plain text that was reviewed', ({ plainLanguageReview }) => plainLanguageReview],
  ['is meant for several groups', ({ audience }) => audience.groups.length > 1],
  ['is meant for everybody', ({ audience }) => audience.groups.length === 0],
  ['is meant from an age on', ({ audience }) => audience.minimumAge],
])('an offer %s', (_fact, says) => {
  expect(activities.some((offer) => says(offer))).toBe(true);
});

test('a translation is into a language that is spoken there', () => {
  for (const { id, languages, translations = [] } of activities) {
    for (const { language } of translations) if (language !== 'en') expect(languages, id).toContain(language);
  }
});

test('who reviewed a plain text is invented, and did so in the past', () => {
  for (const { plainLanguageReview } of activities) {
    if (!plainLanguageReview) continue;
    expect(plainLanguageReview.by).toContain('Beispiel');
    expect(plainLanguageReview.on < '2026-11-22').toBe(true);
  }
});

test('the host of an offer is the one of its place, which need not be the organiser', () => {
  const hosted = records.filter(({ hostExternalId, organiserExternalId }) => hostExternalId !== undefined && hostExternalId !== organiserExternalId);
  expect(hosted.map(({ provenance, hostExternalId }) => [provenance.externalId, hostExternalId])).toContainEqual(['telgte-erzaehlcafe', 'telgte-pfarrgemeinde']);
  for (const { mode, hostExternalId } of records) if (mode !== 'AT_PLACE') expect(hostExternalId).toBeUndefined();
});

test('every fact reaches the record, a break with its last day', () => {
  const facts = records.flatMap((record) => Object.keys(record));
  for (const fact of ['route', 'serviceArea', 'capacity', 'pause', 'accessibility', 'translations', 'plainLanguageReview', 'audience']) expect(facts).toContain(fact);
  expect(records.find(({ provenance }) => provenance.externalId === 'olpe-spieleabend')?.pause).toEqual({ until: '2026-12-15', note: expect.any(String) });
});

test.each<[string, object, RegExp]>([
  ['at no place', { place: undefined }, /activities\.0\.place has nothing: does not fit the mode; AT_PLACE needs it, and no other mode has one/],
  ['online at a place', { mode: 'ONLINE' }, /activities\.0\.place has ".+": does not fit the mode/],
  ['along no route', { mode: 'ALONG_ROUTE', place: undefined }, /activities\.0\.route has nothing: does not fit the mode; ALONG_ROUTE needs it/],
  ['at a place along a route', { route: { stops: [stop, stop] } }, /activities\.0\.route has .+: does not fit the mode/],
  ['along one stop', { mode: 'ALONG_ROUTE', place: undefined, route: { stops: [stop] } }, /route\.stops has .+: has fewer than two stops/],
  ['at a stop in the sea', { mode: 'ALONG_ROUTE', place: undefined, route: { stops: [stop, { ...stop, position: { lat: 0, lon: 0 } }] } }, /route\.stops\.1\.position\.lat has 0: /],
  ['at nobody knows whose home', { mode: 'AT_HOME', place: undefined }, /serviceArea has nothing: does not say where it comes to; the mode AT_HOME needs it/],
  ['in an empty area', { serviceArea: {} }, /serviceArea has \{\}: names neither municipalities nor radiusKm/],
  ['in no municipality', { serviceArea: { municipalities: [], radiusKm: 3 } }, /serviceArea\.municipalities has \[\]: is empty/],
  ['around a centre, nobody knows how far', { serviceArea: { municipalities: ['05570044'], centre: stop.position } }, /serviceArea\.centre has .+: has no radiusKm beside it/],
  ['within a radius around nothing', { mode: 'AT_HOME', place: undefined, serviceArea: { radiusKm: 5 } }, /serviceArea\.centre has nothing: is needed for radiusKm, because the offer has no place/],
  ['with more free places than places', { capacity: { places: 8, free: 9 } }, /capacity\.free has 9: is more than there are places/],
  ['with a capacity that says nothing', { capacity: {} }, /capacity has \{\}: says nothing/],
  ['with a break nobody explains', { pause: { forDays: 3 } }, /pause\.note has nothing: /],
  ['in German once more', { translations: [{ language: 'de', title: 'Café' }] }, /translations\.0\.language has "de": is the language of the entry itself/],
  ['in one language twice', { translations: [{ language: 'en', title: 'Café' }, { language: 'en', title: 'Coffee' }] }, /translations has .+: has a language twice/],
  ['in no other language', { translations: [] }, /translations has \[\]: is empty; leave it out if there is none/],
  ['reviewed on no day', { plainLanguageReview: { by: 'Prüfgruppe', on: '2026-02-30' } }, /plainLanguageReview\.on has "2026-02-30": is no day such as 2026-03-10/],
  ['for a group nobody knows', { audience: { groups: ['beekeepers'] } }, /audience\.groups\.0 has "beekeepers": /],
  ['for one group twice', { audience: { groups: ['women', 'women'] } }, /audience\.groups has .+: names a group twice/],
  ['from 60 to 12 years', { audience: { minimumAge: 60, maximumAge: 12, groups: [] } }, /audience\.maximumAge has 12: is below minimumAge/],
  ['with a fact of accessibility nobody knows', { accessibility: { lift: true } }, /activities\.0\.accessibility/],
  ['with a pause of no kind', { schedules: [{ kind: 'DATED', start: '2026-01-07T15:00', rule: 'FREQ=WEEKLY', pauses: ['FULL_MOON'] }] }, /schedules\.0\.pauses\.0 has "FULL_MOON": /],
])('an offer %s is refused with its place and value', (_what, changes, message) => {
  expect(() => parseProgramme('town.json', withOffer(changes))).toThrow(message);
});

test('an offer as it stands is taken', () => {
  expect(parseProgramme('town.json', withOffer({})).activities).toHaveLength(1);
});
