import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';

import { PlaceDetailsDocument, PlaceOffersDocument, PlacesNearDocument } from '../data/gql/graphql.js';
import { answering, lost } from '../testing/handlers.js';
import { heard } from '../testing/mount.js';
import { mountPlaces, one, open, settled, shadowOf, textsOf } from './testing/mount-places.js';
import { placeDetailsOf, placeListOf, placeOf, placeOffersOf, unknownPlace } from './testing/place-fixtures.js';

test('an opened place shows what happens there, its hours, access, address, host and source', async () => {
  const widget = await mountPlaces({ place: '48291' });
  await open(widget);
  expect(one(widget, '.title').getAttribute('aria-expanded')).toBe('true');
  expect(textsOf(widget, '.happening li')).toEqual(['Kaffeenachmittag Mittwoch, 25. November, 15 Uhr', 'Reparaturtreff Samstag, 28. November, 10 Uhr Fällt aus']);
  expect(textsOf(widget, '.details > .fact > .fact-title')).toEqual(['Das findet hier statt', 'Öffnungszeiten', 'Barrierefreiheit', 'Adresse', 'Gastgeber']);
  const text = shadowOf(widget).querySelector('.details')?.textContent?.replace(/\s+/g, ' ') ?? '';
  expect(text).toContain('und 5 weitere Angebote');
  expect(text).toContain('montags bis freitags: 9 bis 12 Uhr und 14 bis 18 Uhr');
  expect(text).toContain('an Feiertagen: geschlossen');
  expect(text).toContain('keine Toilette für Rollstühle');
  expect(text).toContain('Das wissen wir nicht: Behindertenparkplatz, Höranlage für Hörgeräte, ruhig und ohne viele Reize.');
  expect(text).toContain('Rampe am Hintereingang');
  expect(text).toContain('Quelle: Heimatverein Westbevern, CC BY 4.0');
  expect([...shadowOf(widget).querySelectorAll('.details a')].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Auf der Karte ansehen', 'https://www.openstreetmap.org/?mlat=51.998&mlon=7.786#map=17/51.998/7.786'],
    ['Heimatverein Westbevern', 'https://heimatverein.example/'],
    ['Zur Internetseite', 'https://dorfhaus.example/'],
  ]);
});

test('asks what happens at the place itself, and only when it is opened', async () => {
  const asked = vi.fn(() => ({ offersNear: placeOffersOf() }));
  const widget = await mountPlaces({ place: '48291' }, { handlers: [answering(PlaceOffersDocument, asked)] });
  expect(asked).not.toHaveBeenCalled();
  await open(widget);
  expect(asked.mock.calls).toEqual([[{ id: 'place-dorfhaus', near: { position: { lat: 51.998, lon: 7.786 }, radiusKm: 1 } }]]);
});

test('an opened place closes again', async () => {
  const widget = await mountPlaces({ place: '48291' });
  await open(widget);
  one(widget, '.title').click();
  await widget.updateComplete;
  expect(shadowOf(widget).querySelector('.details')).toBeNull();
  expect(one(widget, '.title').getAttribute('aria-expanded')).toBe('false');
});

test('a place where nothing is announced says so', async () => {
  const widget = await mountPlaces({ place: '48291' }, { handlers: [answering(PlaceOffersDocument, () => ({ offersNear: { totalCount: 0, edges: [] } }))] });
  await open(widget);
  expect(textsOf(widget, '.details .fact:first-of-type p')).toEqual(['Zurzeit ist hier nichts angekündigt.']);
});

test('what is only known in part is shown, and what is missing can be asked for again', async () => {
  let broken = true;
  const widget = await mountPlaces({ place: '48291' }, { handlers: [answering(PlaceOffersDocument, () => (broken ? lost() : { offersNear: placeOffersOf() }))] });
  await open(widget);
  expect(textsOf(widget, '.details [role="alert"] p')).toEqual(['Was hier stattfindet, lässt sich gerade nicht laden.']);
  expect(textsOf(widget, '.details .fact-title')).toContain('Barrierefreiheit');
  broken = false;
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await settled(widget);
  expect(textsOf(widget, '.happening li')).toHaveLength(2);
});

test('details that do not come leave what the list knows and what happens', async () => {
  const widget = await mountPlaces({ place: '48291' }, { handlers: [answering(PlaceDetailsDocument, lost)] });
  await open(widget);
  expect(textsOf(widget, '.details [role="alert"] p')).toEqual(['Die Einzelheiten lassen sich gerade nicht laden.']);
  expect(textsOf(widget, '.details > .fact > .fact-title')).toEqual(['Das findet hier statt', 'Öffnungszeiten', 'Adresse']);
});

test('a place that has gone meanwhile says that its details cannot be loaded', async () => {
  const widget = await mountPlaces({ place: '48291' }, { handlers: [answering(PlaceDetailsDocument, () => ({ place: null }))] });
  await open(widget);
  expect(textsOf(widget, '.details [role="alert"] p')).toEqual(['Die Einzelheiten lassen sich gerade nicht laden.']);
});

test('of a place nobody has described, the unknown is said in so many words', async () => {
  const handlers = [
    answering(PlacesNearDocument, () => placeListOf([unknownPlace()])),
    answering(PlaceDetailsDocument, () => ({ place: placeDetailsOf({ description: null, url: null, accessibility: null, host: null }) })),
  ];
  const widget = await mountPlaces({ place: '48291' }, { handlers });
  await open(widget);
  const text = shadowOf(widget).querySelector('.details')?.textContent?.replace(/\s+/g, ' ') ?? '';
  expect(textsOf(widget, '.when')).toEqual(['Öffnungszeiten nicht bekannt']);
  expect(text).not.toContain('Öffnungszeiten');
  expect(text).toContain('Dazu wissen wir noch nichts. Rufen Sie am besten vorher an.');
  expect(shadowOf(widget).querySelector('.details a')).toBeNull();
});

test('hours that are not simple stand as their source writes them', async () => {
  const widget = await mountPlaces({ place: '48291' }, { handlers: [answering(PlacesNearDocument, () => placeListOf([placeOf({ openNow: null, openUntil: null, openingHours: 'nach Vereinbarung' })]))] });
  await open(widget);
  expect(textsOf(widget, '.when')).toEqual(['Ob gerade geöffnet ist, wissen wir nicht']);
  expect(textsOf(widget, '.details .fact:nth-of-type(2)')).toEqual(['Öffnungszeitennach Vereinbarung']);
});

test('a page that shows places itself can keep the details closed', async () => {
  const selected = heard('mit-select');
  const widget = await mountPlaces({ place: '48291' });
  const keepClosed = (event: Event): void => event.preventDefault();
  widget.addEventListener('mit-select', keepClosed, { once: true });
  await open(widget);
  expect(selected.map(({ id, url }) => [id, url])).toEqual([['place-dorfhaus', `${widget.api}/orte#place-dorfhaus`]]);
  expect(shadowOf(widget).querySelector('.details')).toBeNull();
});
