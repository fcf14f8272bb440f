import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';

import { OfferCountDocument, OffersNearDocument } from '../data/gql/graphql.js';
import { listOf, offerOf, offersOf } from '../testing/fixtures.js';
import { answering, lost, refusal } from '../testing/handlers.js';
import { heard, mount, one, settled, shadowOf, textsOf, titlesOf } from '../testing/mount.js';
import type { MitOffers } from './offers.element.js';

const nothing = answering(OffersNearDocument, () => listOf([]));
const fallbackIsSeen = (widget: MitOffers): boolean | undefined => widget.querySelector('a')?.checkVisibility();
const endOf = (widget: MitOffers): number => widget.getBoundingClientRect().bottom;

test('without a place the visitor is invited to name one, and nobody is asked', async () => {
  const asked = vi.fn(() => listOf([]));
  const widget = await mount({}, { handlers: [answering(OffersNearDocument, asked)] });
  expect(textsOf(widget, '.lead')).toEqual(['Geben Sie Ihren Ort oder Ihre Postleitzahl ein. Dann sehen Sie, was in Ihrer Nähe los ist.']);
  expect(widget.matches(':state(invited)')).toBe(true);
  expect(asked).not.toHaveBeenCalled();
});

test('the live region exists before there is anything to say', async () => {
  const widget = await mount();
  const status = one(widget, '.status[role="status"]');
  widget.place = '44787';
  await widget.updateComplete;
  await settled(widget);
  expect(one(widget, '.status')).toBe(status);
  expect(textsOf(widget, '.status')).toEqual(['1 Angebot im Umkreis von 10 km um 44787 Bochum']);
});

test('while it loads, the fallback stays and assistive technology hears that it is busy', async () => {
  const arrival = Promise.withResolvers<void>();
  const handlers = [answering(OffersNearDocument, async () => (await arrival.promise, listOf([offerOf()])))];
  const widget = await mount({ place: '44787' }, { handlers, content: '<a href="/programm">Programm</a>', settled: false });
  expect(one(widget, '.base').getAttribute('aria-busy')).toBe('true');
  expect(textsOf(widget, '.status')).toEqual(['Die Angebote werden geladen …']);
  expect(fallbackIsSeen(widget)).toBe(true);
  arrival.resolve();
  await settled(widget);
  expect(fallbackIsSeen(widget)).toBe(false);
  expect(titlesOf(widget)).toHaveLength(1);
});

test('three offers take about the room that was kept for them, so that the page does not jump', async () => {
  const arrival = Promise.withResolvers<void>();
  const handlers = [answering(OffersNearDocument, async () => (await arrival.promise, listOf(offersOf(3))))];
  const widget = await mount({ place: '44787' }, { handlers, settled: false });
  expect(shadowOf(widget).querySelectorAll('.skeleton .offer')).toHaveLength(3);
  const before = endOf(widget);
  arrival.resolve();
  await settled(widget);
  expect(Math.abs(endOf(widget) - before)).toBeLessThan(0.2 * before);
});

test('a page that keeps enough room does not move at all', async () => {
  const arrival = Promise.withResolvers<void>();
  const handlers = [answering(OffersNearDocument, async () => (await arrival.promise, listOf(offersOf(3))))];
  const widget = await mount({ place: '44787', style: '--mit-min-height: 1200px' }, { handlers, settled: false });
  const before = endOf(widget);
  arrival.resolve();
  await settled(widget);
  expect(endOf(widget)).toBe(before);
});

test('a list that is asked for anew stays until the next one is there', async () => {
  const arrival = Promise.withResolvers<void>();
  let first = true;
  const handlers = [answering(OffersNearDocument, async () => (first || (await arrival.promise), (first = false), listOf([offerOf()])))];
  const widget = await mount({ place: '44787' }, { handlers });
  await page.getByRole('button', { name: 'Essen' }).click();
  expect(titlesOf(widget)).toHaveLength(1);
  expect(one(widget, '.base').getAttribute('aria-busy')).toBe('true');
  arrival.resolve();
  await settled(widget);
  expect(shadowOf(widget).querySelector('.fading')).toBeNull();
});

test('nothing found leads to the nearest circle that has something', async () => {
  const handlers = [
    answering(OffersNearDocument, ({ near }) => (near.radiusKm === 50 ? listOf(offersOf(4)) : listOf([]))),
    answering(OfferCountDocument, ({ near, filter }) => ({ offersNear: { totalCount: near.radiusKm === 50 && !filter?.to ? 4 : 0 } })),
  ];
  const widget = await mount({ place: '44787' }, { handlers });
  await expect.poll(() => textsOf(widget, '.way span')).toEqual(['In 50 km gibt es 4 Angebote.']);
  expect(textsOf(widget, '.empty .lead')).toEqual(['Im Umkreis von 10 km um 44787 Bochum ist zurzeit nichts angekündigt.']);
  expect(widget.matches(':state(empty)')).toBe(true);
  await page.getByRole('button', { name: 'Diese zeigen' }).click();
  await settled(widget);
  expect(titlesOf(widget)).toHaveLength(4);
  await expect.element(page.getByRole('combobox', { name: 'Umkreis' })).toHaveValue('50');
});

test('where nothing is anywhere, no way on is offered and people are named who know', async () => {
  const widget = await mount({ place: '44787' }, { handlers: [nothing] });
  await expect.poll(() => shadowOf(widget).textContent).toContain('Fragen Sie gern im Rathaus');
  expect(textsOf(widget, '.way')).toEqual([]);
});

test('a choice that fits nothing can be taken back', async () => {
  const handlers = [
    answering(OffersNearDocument, ({ filter }) => (filter?.categories ? listOf([]) : listOf([offerOf()]))),
    answering(OfferCountDocument, ({ filter }) => ({ offersNear: { totalCount: filter?.categories || filter?.to ? 0 : 1 } })),
  ];
  const widget = await mount({ place: '44787' }, { handlers });
  await page.getByRole('button', { name: 'Trauer' }).click();
  await expect.poll(() => textsOf(widget, '.way span')).toEqual(['Ohne diese Auswahl gibt es 1 Angebot.']);
  await page.getByRole('button', { name: 'Diese zeigen' }).click();
  await settled(widget);
  expect(titlesOf(widget)).toHaveLength(1);
});

test('what has been is shown as over, and leads back to what is coming', async () => {
  const past = { start: '2026-05-20T13:00:00Z', end: '2026-05-20T15:00:00Z', allDay: false, status: 'SCHEDULED', note: null } as const;
  const handlers = [
    answering(OffersNearDocument, ({ filter }) => (filter?.from ? listOf([offerOf({}, { nextOccurrence: past })]) : listOf([]))),
    answering(OfferCountDocument, ({ filter }) => ({ offersNear: { totalCount: filter?.to === '2026-11-21' ? 7 : 0 } })),
  ];
  const widget = await mount({ place: '44787' }, { handlers });
  await expect.poll(() => textsOf(widget, '.way span')).toEqual(['Im vergangenen Jahr gab es hier 7 Angebote.']);
  await page.getByRole('button', { name: 'Frühere Termine ansehen' }).click();
  await settled(widget);
  expect(textsOf(widget, '.when')).toEqual(['Mittwoch, 20. Mai, 15 bis 17 Uhr (vorbei)']);
  expect(shadowOf(widget).textContent).toContain('Das war im vergangenen Jahr. Diese Termine sind vorbei.');
  await page.getByRole('button', { name: 'Zurück zu den kommenden Terminen' }).click();
  await settled(widget);
  expect(widget.matches(':state(empty)')).toBe(true);
});

test('a failure says so, keeps the fallback and can be tried again', async () => {
  const errors = heard('mit-error');
  let reachable = false;
  const handlers = [answering(OffersNearDocument, () => (reachable ? listOf([offerOf()]) : lost()))];
  const widget = await mount({ place: '44787' }, { handlers, content: '<a href="/programm">Programm</a>' });
  expect(textsOf(widget, '[role="alert"] .lead')).toEqual(['Die Angebote lassen sich gerade nicht laden. Bitte versuchen Sie es in ein paar Minuten noch einmal.']);
  expect(fallbackIsSeen(widget)).toBe(true);
  expect(errors.map(({ code }) => code)).toEqual(['UNAVAILABLE']);
  reachable = true;
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await settled(widget);
  expect(titlesOf(widget)).toHaveLength(1);
});

test('an answer that is no JSON counts as a failure', async () => {
  const errors = heard('mit-error');
  await mount({ place: '44787' }, { handlers: [answering(OffersNearDocument, () => new Response('<h1>502</h1>', { status: 502 }))] });
  expect(errors.map(({ code }) => code)).toEqual(['UNAVAILABLE']);
});

test('a postcode nobody knows is answered in the words of the API', async () => {
  const errors = heard('mit-error');
  const words = { message: 'Diese Postleitzahl kennen wir nicht.', hint: 'Meinten Sie 48291 Telgte?' };
  const widget = await mount({ place: '48292' }, { handlers: [answering(OffersNearDocument, () => refusal('POSTCODE_UNKNOWN', words))] });
  expect(textsOf(widget, '[role="alert"] p')).toEqual(Object.values(words));
  expect(errors.map(({ code }) => code)).toEqual(['POSTCODE_UNKNOWN']);
  expect(shadowOf(widget).querySelector('slot:not([name])')).toBeNull();
});

test('a fault of the API itself is told in plain words, with a way to try again and the fallback', async () => {
  const words = { message: 'Da ist bei uns etwas schiefgegangen.', hint: 'Bitte versuchen Sie es später.' };
  const widget = await mount({ place: '44787' }, { handlers: [answering(OffersNearDocument, () => refusal('INTERNAL', words, null))] });
  expect(textsOf(widget, '[role="alert"] button')).toEqual(['Noch einmal versuchen']);
  expect(shadowOf(widget).querySelector('slot:not([name])')).not.toBeNull();
});

test('a device without internet is told apart from an API that is down', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const errors = heard('mit-error');
  const widget = await mount({ place: '44787' }, { handlers: [answering(OffersNearDocument, lost)] });
  vi.restoreAllMocks();
  expect(textsOf(widget, '[role="alert"] .lead')).toEqual(['Ihr Gerät ist gerade nicht mit dem Internet verbunden.']);
  expect(errors.map(({ code }) => code)).toEqual(['OFFLINE']);
});
