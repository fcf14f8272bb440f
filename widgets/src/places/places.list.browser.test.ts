import { expect, test } from 'vitest';

import { PlacesNearDocument } from '../data/gql/graphql.js';
import { answering } from '../testing/handlers.js';
import { mountPlaces, one, shadowOf, textsOf } from './testing/mount-places.js';
import { coolChurch, placeListOf, placeOf, unknownPlace } from './testing/place-fixtures.js';

const listing = (...places: Parameters<typeof placeListOf>[0]) => ({ handlers: [answering(PlacesNearDocument, () => placeListOf(places))] });

test('a place says what it is, whether it is open, how far it is, how one gets in and when that was confirmed', async () => {
  const widget = await mountPlaces({ place: '48291' });
  expect(textsOf(widget, '.title')).toEqual(['Dorfgemeinschaftshaus Westbevern']);
  expect(textsOf(widget, '.when')).toEqual(['Jetzt geöffnet, bis 18 Uhr']);
  expect(textsOf(widget, '[part="meta"].where')).toEqual(['Dorfgemeinschaftshaus · 650 m · Am Dorfplatz 3 · Telgte']);
  expect(textsOf(widget, '.facts li')).toEqual(['rollstuhlgerecht', 'Eingang ohne Stufe']);
  expect(textsOf(widget, '.confirmed')).toEqual(['geprüft vor 9 Tagen']);
  expect(one(widget, '.phone').getAttribute('href')).toBe('tel:02504123456');
  expect(textsOf(widget, '.leaf')).toEqual(['m650']);
  expect(one(widget, '.leaf').getAttribute('aria-hidden')).toBe('true');
});

test('what nobody knows is said to be unknown, not closed and not barred', async () => {
  const widget = await mountPlaces({ place: '48291' }, listing(unknownPlace()));
  expect(textsOf(widget, '.when')).toEqual(['Öffnungszeiten nicht bekannt']);
  expect(textsOf(widget, '[part="meta"].where')).toEqual(['ungefähr 4,2 km']);
  expect(textsOf(widget, '.facts li')).toEqual(['Rollstuhl: nicht bekannt']);
  expect(textsOf(widget, '.confirmed')).toEqual(['noch nicht geprüft']);
  expect(shadowOf(widget).querySelector('.phone')).toBeNull();
  expect(textsOf(widget, '.leaf')).toEqual(['…']);
});

test('an invented place is marked as an example, and only real ones name their sources', async () => {
  const widget = await mountPlaces({ place: '48291' }, listing(placeOf(), coolChurch()));
  expect(textsOf(widget, '.badge')).toEqual(['Beispiel']);
  expect(textsOf(widget, '.attribution')).toEqual(['Quellen: Heimatverein Westbevern, CC BY 4.0']);
});

test('a closed place says when it opens, and limited access is told apart from none', async () => {
  const widget = await mountPlaces({ place: '48291' }, listing(coolChurch()));
  expect(textsOf(widget, '.when')).toEqual(['Gerade geschlossen. Wieder geöffnet: morgen, 9 Uhr']);
  expect(textsOf(widget, '.facts li')).toEqual(['teilweise rollstuhlgerecht', 'bleibt bei Hitze kühl']);
  expect(textsOf(widget, '.confirmed.stale')).toEqual(['länger nicht geprüft – bitte vorher anrufen']);
});

test('a place of which only the town is known stands in it, not at a distance', async () => {
  const widget = await mountPlaces({ place: '48291' }, listing(placeOf({ positionAccuracy: 'POSTCODE' }, { distanceMetres: 200 })));
  expect(textsOf(widget, '[part="meta"].where')).toEqual(['Dorfgemeinschaftshaus · im Ort · Am Dorfplatz 3 · Telgte']);
});

test('the heading and the names under it stand at the levels the page asks for', async () => {
  const widget = await mountPlaces({ place: '48291', heading: 'Orte in Telgte', 'heading-level': '3' });
  expect([...shadowOf(widget).querySelectorAll('[role="heading"]')].map((heading) => heading.getAttribute('aria-level'))).toEqual(['3', '4']);
});

test('an accent colours the leaf', async () => {
  const widget = await mountPlaces({ place: '48291', accent: 'rgb(120, 0, 60)' });
  expect(getComputedStyle(one(widget, '.leaf-weekday')).backgroundColor).toBe('rgb(120, 0, 60)');
});

test('what a page puts around the list stays where it is', async () => {
  const content = '<h3 slot="heading">Unsere Orte</h3><p slot="footer">Fehlt ein Ort?</p>';
  const widget = await mountPlaces({ place: '48291' }, { content });
  expect([...widget.children].map((child) => child.checkVisibility())).toEqual([true, true]);
});

test('whoever comes back after closing time does not read that it is open', async () => {
  const widget = await mountPlaces({ place: '48291' });
  widget.clock = () => new Date('2026-11-22T17:30:00Z');
  document.dispatchEvent(new Event('visibilitychange'));
  await widget.updateComplete;
  expect(textsOf(widget, '.when')).toEqual(['Ob gerade geöffnet ist, wissen wir nicht']);
});
