import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';

import { PlaceCountDocument, PlacesNearDocument } from '../data/gql/graphql.js';
import { answering, lost, refusal } from '../testing/handlers.js';
import { heard } from '../testing/mount.js';
import type { MitPlaces } from './places.element.js';
import { mountPlaces, one, settled, shadowOf, textsOf, titlesOf } from './testing/mount-places.js';
import { placeListOf, placeOf, placesOf } from './testing/place-fixtures.js';

const fallbackIsSeen = (widget: MitPlaces): boolean | undefined => widget.querySelector('a')?.checkVisibility();

test('without a place the visitor is invited to name one, and nobody is asked', async () => {
  const asked = vi.fn(() => placeListOf([]));
  const widget = await mountPlaces({}, { handlers: [answering(PlacesNearDocument, asked)] });
  expect(textsOf(widget, '.lead')).toEqual(['Geben Sie Ihren Ort oder Ihre Postleitzahl ein. Dann sehen Sie, wo man sich in Ihrer Nähe trifft.']);
  expect(widget.matches(':state(invited)')).toBe(true);
  expect(asked).not.toHaveBeenCalled();
});

test('while it loads, the fallback stays and assistive technology hears that it is busy', async () => {
  const arrival = Promise.withResolvers<void>();
  const handlers = [answering(PlacesNearDocument, async () => (await arrival.promise, placeListOf([placeOf()])))];
  const widget = await mountPlaces({ place: '48291' }, { handlers, content: '<a href="/orte">Orte</a>', settled: false });
  expect(one(widget, '.base').getAttribute('aria-busy')).toBe('true');
  expect(textsOf(widget, '.status')).toEqual(['Die Orte werden geladen …']);
  expect(fallbackIsSeen(widget)).toBe(true);
  arrival.resolve();
  await settled(widget);
  expect(fallbackIsSeen(widget)).toBe(false);
  expect(textsOf(widget, '.status')).toEqual(['1 Ort im Umkreis von 10 km um 48291 Telgte']);
});

test('three places take about the room that was kept for them, so that the page does not jump', async () => {
  const arrival = Promise.withResolvers<void>();
  const handlers = [answering(PlacesNearDocument, async () => (await arrival.promise, placeListOf(placesOf(3))))];
  const widget = await mountPlaces({ place: '48291' }, { handlers, settled: false });
  expect(shadowOf(widget).querySelectorAll('.skeleton .offer')).toHaveLength(3);
  const before = widget.getBoundingClientRect().bottom;
  arrival.resolve();
  await settled(widget);
  expect(Math.abs(widget.getBoundingClientRect().bottom - before)).toBeLessThan(0.2 * before);
});

test('nothing found leads to the nearest circle that has something', async () => {
  const handlers = [
    answering(PlacesNearDocument, ({ near }) => (near.radiusKm === 50 ? placeListOf(placesOf(4)) : placeListOf([]))),
    answering(PlaceCountDocument, ({ near }) => ({ placesNear: { totalCount: near.radiusKm === 50 ? 4 : 0 } })),
  ];
  const widget = await mountPlaces({ place: '48291' }, { handlers });
  await expect.poll(() => textsOf(widget, '.way span')).toEqual(['In 50 km gibt es 4 Orte.']);
  expect(textsOf(widget, '.empty .lead')).toEqual(['Im Umkreis von 10 km um 48291 Telgte kennen wir noch keinen Ort.']);
  expect(widget.matches(':state(empty)')).toBe(true);
  await page.getByRole('button', { name: 'Diese zeigen' }).click();
  await settled(widget);
  expect(titlesOf(widget)).toHaveLength(4);
  await expect.element(page.getByRole('combobox', { name: 'Umkreis' })).toHaveValue('50');
});

test('a choice that fits nothing can be taken back', async () => {
  const handlers = [
    answering(PlacesNearDocument, ({ filter }) => (filter?.coolPlace ? placeListOf([]) : placeListOf([placeOf()]))),
    answering(PlaceCountDocument, ({ filter }) => ({ placesNear: { totalCount: filter?.coolPlace ? 0 : 1 } })),
  ];
  const widget = await mountPlaces({ place: '48291', cool: '' }, { handlers });
  await expect.poll(() => textsOf(widget, '.way span')).toEqual(['Ohne diese Auswahl gibt es 1 Ort.']);
  await page.getByRole('button', { name: 'Diese zeigen' }).click();
  await settled(widget);
  expect(titlesOf(widget)).toHaveLength(1);
});

test('where nothing fits near or far, all choices together are let go further away', async () => {
  const handlers = [
    answering(PlacesNearDocument, () => placeListOf([])),
    answering(PlaceCountDocument, ({ near, filter }) => ({ placesNear: { totalCount: near.radiusKm === 25 && !filter?.openNow ? 2 : 0 } })),
  ];
  const widget = await mountPlaces({ place: '48291', 'open-now': '' }, { handlers });
  await expect.poll(() => textsOf(widget, '.way span')).toEqual(['In 25 km gibt es 2 Orte.']);
});

test('what the page has settled and no visitor can change is not offered to be let go', async () => {
  const counted = vi.fn(() => ({ placesNear: { totalCount: 0 } }));
  const widget = await mountPlaces({ place: '48291', cool: '', filters: 'place' }, { handlers: [answering(PlacesNearDocument, () => placeListOf([])), answering(PlaceCountDocument, counted)] });
  await expect.poll(() => shadowOf(widget).textContent).toContain('Fragen Sie gern im Rathaus');
  expect(textsOf(widget, '.way')).toEqual([]);
  expect(counted.mock.calls.map((call: unknown[]) => (call[0] as { filter: unknown }).filter)).toEqual(Array.from({ length: 3 }, () => expect.objectContaining({ coolPlace: true })));
});

test('a failure says so in words, offers another try and keeps the fallback', async () => {
  let broken = true;
  const errors = heard('mit-error');
  const handlers = [answering(PlacesNearDocument, () => (broken ? lost() : placeListOf([placeOf()])))];
  const widget = await mountPlaces({ place: '48291' }, { handlers, content: '<a href="/orte">Orte</a>' });
  expect(textsOf(widget, '[role="alert"] .lead')).toEqual(['Die Orte lassen sich gerade nicht laden. Bitte versuchen Sie es in ein paar Minuten noch einmal.']);
  expect(fallbackIsSeen(widget)).toBe(true);
  expect(errors.map(({ code }) => code)).toEqual(['UNAVAILABLE']);
  broken = false;
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await settled(widget);
  expect(titlesOf(widget)).toHaveLength(1);
});

test('a postcode nobody knows is explained in the API\'s own words', async () => {
  const words = { message: 'Diese Postleitzahl kennen wir nicht.', hint: 'Meinten Sie 48291 Telgte?' };
  const widget = await mountPlaces({ place: '48299' }, { handlers: [answering(PlacesNearDocument, () => refusal('POSTCODE_UNKNOWN', words))], content: '<a href="/orte">Orte</a>' });
  expect(textsOf(widget, '[role="alert"] p')).toEqual([words.message, words.hint]);
  expect(fallbackIsSeen(widget)).toBe(false);
});

test('a device without internet is told apart from an API that is down', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const widget = await mountPlaces({ place: '48291' }, { handlers: [answering(PlacesNearDocument, lost)] });
  vi.restoreAllMocks();
  expect(textsOf(widget, '[role="alert"] .lead')).toEqual(['Ihr Gerät ist gerade nicht mit dem Internet verbunden.']);
});

test('more places follow on demand, and the keyboard goes on at the first of them', async () => {
  const results = heard('mit-results');
  const handlers = [answering(PlacesNearDocument, ({ after }) => (after ? placeListOf(placesOf(2, 3), { total: 4 }) : placeListOf(placesOf(2), { total: 4, next: 'zwei' })))];
  const widget = await mountPlaces({ place: '48291', limit: '2' }, { handlers });
  await page.getByRole('button', { name: 'Weitere Orte zeigen (noch 2)' }).click();
  await expect.poll(() => titlesOf(widget)).toHaveLength(4);
  expect(shadowOf(widget).activeElement?.textContent).toBe('Treffpunkt Nummer 3');
  expect(shadowOf(widget).querySelector('.more')).toBeNull();
  expect(results.map(({ ids }) => ids.length)).toEqual([2, 4]);
});

test('more places that do not come can be asked for again', async () => {
  let broken = true;
  const handlers = [answering(PlacesNearDocument, ({ after }) => (!after ? placeListOf(placesOf(2), { total: 4, next: 'zwei' }) : broken ? lost() : placeListOf(placesOf(2, 3), { total: 4 })))];
  const widget = await mountPlaces({ place: '48291' }, { handlers });
  const more = page.getByRole('button', { name: 'Weitere Orte zeigen (noch 2)' });
  await more.click();
  await expect.poll(() => textsOf(widget, '.more [role="alert"]')).toEqual(['Die weiteren Orte ließen sich nicht laden.']);
  broken = false;
  await more.click();
  await expect.poll(() => titlesOf(widget)).toHaveLength(4);
});

test('says when it is ready, once, and what it shows', async () => {
  const [ready, results] = [heard('mit-ready'), heard('mit-results')];
  const widget = await mountPlaces({ place: '48291' });
  await widget.refresh();
  await settled(widget);
  expect(ready).toHaveLength(1);
  expect(results.map(({ total, ids }) => [total, ids])).toEqual([[1, ['place-dorfhaus']], [1, ['place-dorfhaus']]]);
  expect([widget.total, widget.results.length]).toEqual([1, 1]);
});
