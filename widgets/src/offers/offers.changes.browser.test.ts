import { expect, onTestFinished, test, vi } from 'vitest';

import { OffersNearDocument, type OffersNearQuery, type OffersNearQueryVariables } from '../data/gql/graphql.js';
import { listOf, offerOf, offersOf } from '../testing/fixtures.js';
import { answering } from '../testing/handlers.js';
import { heard, mount, one, settled, shadowOf, textsOf, titlesOf } from '../testing/mount.js';

test('a language that changes is spoken from then on, wherever around the widget it changes', async () => {
  const widget = await mount({ place: '44787' });
  const status = (): string => textsOf(widget, '.status')[0]?.replace(/[\u2066-\u2069]/g, '') ?? '';
  expect(status()).toBe('1 Angebot im Umkreis von 10 km um 44787 Bochum');
  widget.lang = 'en';
  await expect.poll(status).toBe('1 offer within 10 km of 44787 Bochum');
  widget.removeAttribute('lang');
  await expect.poll(status).toBe('1 Angebot im Umkreis von 10 km um 44787 Bochum');
  widget.closest('main')?.setAttribute('lang', 'ar');
  await expect.poll(status).toBe('عرض واحد ضمن 10 كم من 44787 Bochum');
  expect(getComputedStyle(one(widget, '.base')).direction).toBe('rtl');
});

test('a language around a shadow host is followed too', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  onTestFinished(() => host.remove());
  const widget = await mount({ place: '44787' });
  host.attachShadow({ mode: 'open' }).append(widget);
  host.lang = 'en';
  await expect.poll(() => textsOf(widget, '.status')).toEqual(['1 offer within 10 km of 44787 Bochum']);
});

test('the page hears of a list that has become longer', async () => {
  const results = heard('mit-results');
  const handlers = [answering(OffersNearDocument, ({ after }) => (after ? listOf(offersOf(3, 21), { total: 23 }) : listOf(offersOf(20), { total: 23, next: 'after' })))];
  const widget = await mount({ place: '44787' }, { handlers });
  one(widget, '.more button').click();
  await expect.poll(() => results.map(({ total, ids }) => [total, ids.length])).toEqual([[23, 20], [23, 23]]);
});

test.for([
  ['3', 3],
  ['0', 20],
  ['-5', 1],
  ['500', 100],
  ['viele', 20],
  ['2.9', 2],
] as const)('limit="%s" asks for %i offers at a time', async ([limit, first]) => {
  const asked = vi.fn<(variables: OffersNearQueryVariables) => OffersNearQuery>(() => listOf([offerOf()]));
  await mount({ place: '44787', limit }, { handlers: [answering(OffersNearDocument, asked)] });
  expect(asked.mock.calls.map(([variables]) => variables.first)).toEqual([first]);
});

test('refresh() asks the API again, at once', async () => {
  let title = 'Alt';
  const widget = await mount({ place: '44787' }, { handlers: [answering(OffersNearDocument, () => listOf([offerOf({ title })]))] });
  title = 'Neu';
  await widget.refresh();
  await settled(widget);
  expect(titlesOf(widget)).toEqual(['Neu']);
});

test('a widget that gives up a request does not take it from another that waits for it', async () => {
  const arrival = Promise.withResolvers<void>();
  const handlers = [answering(OffersNearDocument, async ({ near }) => (near.radiusKm === 10 && (await arrival.promise), listOf([offerOf({ title: `${near.radiusKm} km` })])))];
  const leaving = await mount({ place: '44787' }, { handlers, settled: false });
  const api = leaving.getAttribute('api') ?? '';
  const staying = await mount({ place: '44787', api }, { handlers, settled: false });
  leaving.radius = 25;
  await expect.poll(() => titlesOf(leaving)).toEqual(['25 km']);
  arrival.resolve();
  await settled(staying);
  expect(titlesOf(staying)).toEqual(['10 km']);
});

test('what takes a break, what is full, what wants a call first and what is online is said in words', async () => {
  const handlers = [
    answering(OffersNearDocument, () =>
      listOf([
        offerOf({ id: 'a', paused: true, pause: { until: '2026-12-05', note: 'Die Küche wird gestrichen.' } }),
        offerOf({ id: 'b', paused: true, pause: null }),
        offerOf({ id: 'c', full: true }),
        offerOf({ id: 'd', callFirst: true }),
        offerOf({ id: 'e', mode: 'ONLINE', place: null }, { distanceMetres: null }),
      ]),
    ),
  ];
  const widget = await mount({ place: '44787' }, { handlers });
  expect(textsOf(widget, '.special')).toEqual(['Macht Pause bis Samstag, 5. Dezember – Die Küche wird gestrichen.', 'Macht gerade Pause', 'Zurzeit kein Platz frei', 'Nur nach Anruf']);
  expect(textsOf(widget, '.where').at(-1)).toContain('online oder am Telefon');
  expect(shadowOf(widget).textContent).not.toMatch(/NaN|null|undefined/);
});

test('a date without a place is said once, even where the offer is full', async () => {
  const full = offerOf({ full: true }, { nextOccurrence: { start: '2026-11-25T14:00:00Z', end: null, allDay: false, status: 'FULL', note: null } });
  const widget = await mount({ place: '44787' }, { handlers: [answering(OffersNearDocument, () => listOf([full]))] });
  expect(textsOf(widget, '.special')).toEqual(['Ausgebucht']);
});

test('sort="nearest" asks for the nearest first, and anything unknown for the soonest', async () => {
  const asked = vi.fn<(variables: OffersNearQueryVariables) => OffersNearQuery>(() => listOf([offerOf()]));
  const handlers = [answering(OffersNearDocument, asked)];
  await mount({ place: '44787', sort: 'nearest' }, { handlers });
  await mount({ place: '44787', sort: 'unsinn' }, { handlers });
  expect(asked.mock.calls.map(([{ sort }]) => sort)).toEqual(['NEAREST', 'SOONEST']);
});
