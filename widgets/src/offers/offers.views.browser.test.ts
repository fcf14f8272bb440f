import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';

import type { MapOptions, MapPoint, OffersMap } from '../map/offers-map.js';
import { OffersNearDocument, type OffersNearQueryVariables } from '../data/gql/graphql.js';
import { exampleOffer, listOf, offerOf, offersOf, visitingOffer } from '../testing/fixtures.js';
import { answering } from '../testing/handlers.js';
import { heard, mount, one, settled, shadowOf, textsOf, titlesOf } from '../testing/mount.js';
import { violationsOf } from '../testing/violations.js';

const map = vi.hoisted(() => ({ opened: [] as MapOptions[], shown: [] as Parameters<OffersMap['show']>[], selected: [] as string[], closed: 0, fails: false }));

vi.mock('../map/offers-map.js', () => ({
  mapStyles: new CSSStyleSheet(),
  openMap: async (container: HTMLElement, options: MapOptions): Promise<OffersMap> => {
    if (map.fails) throw new Error('No map today.');
    map.opened.push(options);
    container.textContent = 'Karte';
    return {
      show: (...shown) => map.shown.push(shown),
      select: (id) => map.selected.push(id),
      close: () => {
        map.closed += 1;
        container.textContent = '';
      },
    };
  },
}));

beforeEach(() => Object.assign(map, { opened: [], shown: [], selected: [], closed: 0, fails: false }));

const on = (id: string, start: string, distanceMetres = 640) => offerOf({ id, title: `Treffen ${id}` }, { distanceMetres, nextOccurrence: { start, end: null, allDay: false, status: 'SCHEDULED', note: null } });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const three = answering(OffersNearDocument, () => listOf([offerOf(), exampleOffer(), visitingOffer()]));

test('the agenda stands under days, what has no date at the end', async () => {
  const offers = [on('a', '2026-11-22T14:00:00Z'), on('b', '2026-11-23T09:00:00Z'), on('c', '2026-11-23T22:30:00Z'), on('d', '2027-01-07T14:00:00Z'), visitingOffer()];
  const widget = await mount({ place: '44787', view: 'agenda' }, { handlers: [answering(OffersNearDocument, () => listOf(offers))] });
  expect(textsOf(widget, '.group-heading')).toEqual(['Heute, Sonntag, 22. November', 'Morgen, Montag, 23. November', 'Donnerstag, 7. Januar 2027', 'Ohne festen Termin']);
  expect([...shadowOf(widget).querySelectorAll('.group > ul')].map((list) => list.querySelectorAll('.title').length)).toEqual([1, 2, 1, 1]);
  expect(one(widget, '.group-heading').getAttribute('aria-level')).toBe('2');
  expect(one(widget, '.offer .heading').getAttribute('aria-level')).toBe('3');
  expect(await violationsOf(widget)).toEqual([]);
});

test('an agenda goes by the days, whatever else the page asks', async () => {
  const asked = vi.fn<(variables: OffersNearQueryVariables) => ReturnType<typeof listOf>>(() => listOf([offerOf()]));
  const widget = await mount({ place: '44787', sort: 'nearest' }, { handlers: [answering(OffersNearDocument, asked)] });
  await button('Nach Tagen').click();
  await settled(widget);
  expect(asked.mock.calls.map(([{ sort }]) => sort)).toEqual(['NEAREST', 'SOONEST']);
});

test('where the nearest come first, the list says how near', async () => {
  const offers = [on('a', '2026-11-23T09:00:00Z', 300), on('b', '2026-11-23T09:00:00Z', 1000), on('c', '2026-11-23T09:00:00Z', 4100), offerOf({ id: 'd', mode: 'ONLINE', place: null }, { distanceMetres: null })];
  const widget = await mount({ place: '44787', sort: 'nearest' }, { handlers: [answering(OffersNearDocument, () => listOf(offers))] });
  expect(textsOf(widget, '.group-heading')).toEqual(['Bis 1 km', 'Bis 5 km', 'Online oder am Telefon']);
  expect(titlesOf(widget)).toHaveLength(4);
  expect(await violationsOf(widget)).toEqual([]);
});

test('a view is chosen by a button that says so, and the page hears of it', async () => {
  const changes = heard('mit-view-change');
  const widget = await mount({ place: '44787' }, { handlers: [three] });
  expect(textsOf(widget, '.views button')).toEqual(['Liste', 'Nach Tagen', 'Karte']);
  await expect.element(button('Liste')).toHaveAttribute('aria-pressed', 'true');
  await button('Nach Tagen').click();
  await expect.element(button('Nach Tagen')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => textsOf(widget, '.group-heading')).toHaveLength(3);
  await button('Liste').click();
  await expect.poll(() => textsOf(widget, '.group-heading')).toEqual([]);
  expect(changes.map(({ view }) => view)).toEqual(['agenda', 'list']);
});

test('another view in the same order asks nobody anew and keeps what was added', async () => {
  const asked = vi.fn(({ after }: OffersNearQueryVariables) => (after ? listOf(offersOf(3, 21), { total: 23 }) : listOf(offersOf(20), { total: 23, next: 'after' })));
  const widget = await mount({ place: '44787' }, { handlers: [answering(OffersNearDocument, asked)] });
  one(widget, '.more button').click();
  await expect.poll(() => titlesOf(widget)).toHaveLength(23);
  await button('Nach Tagen').click();
  await expect.poll(() => textsOf(widget, '.group-heading')).toHaveLength(1);
  expect([titlesOf(widget).length, asked.mock.calls.length]).toEqual([23, 2]);
});

test.for([
  [{ views: 'list agenda' }, ['Liste', 'Nach Tagen']],
  [{ map: 'off' }, ['Liste', 'Nach Tagen']],
  [{ views: 'list' }, []],
  [{ views: '' }, []],
  [{ views: 'map unsinn list' }, ['Liste', 'Karte']],
] as [Record<string, string>, string[]][])('a page with %j offers the views %j', async ([attributes, views]) => {
  const widget = await mount({ place: '44787', ...attributes });
  expect(textsOf(widget, '.views button')).toEqual(views);
});

test('the map shows the same offers with the same numbers, and the list stays below', async () => {
  const opens = heard('mit-map-open');
  const widget = await mount({ place: '44787', radius: '5' }, { handlers: [three] });
  expect(textsOf(widget, '.number')).toEqual([]);
  await button('Karte').click();
  await expect.poll(() => map.shown).toHaveLength(1);
  const [points, around] = map.shown[0] as [MapPoint[], unknown];
  expect(points.map(({ id, number, lat }) => ({ id, number, lat }))).toEqual([{ id: 'activity-kaffee', number: 1, lat: 51.4831 }, { id: 'activity-beispiel', number: 2, lat: 51.4831 }]);
  expect(points[0]?.label).toBe('1: Kaffeenachmittag mit selbst gebackenem Kuchen, 650\u00A0m');
  expect(around).toEqual({ lat: 51.4819, lon: 7.2162, radiusKm: 5 });
  expect(textsOf(widget, '.number')).toEqual(['1', '2', '3']);
  expect(textsOf(widget, '.map-note')).toEqual(['Nur in der Liste, ohne festen Ort: 1']);
  expect(titlesOf(widget)).toHaveLength(3);
  expect(map.opened).toMatchObject([{ api: widget.api, language: 'de', dark: false }]);
  expect(opens).toHaveLength(1);
  expect(await violationsOf(widget)).toEqual([]);
});

test('a point leads to the title of its offer, and an opened offer to its point', async () => {
  const widget = await mount({ place: '44787' }, { handlers: [three] });
  await button('Karte').click();
  await expect.poll(() => map.opened).toHaveLength(1);
  map.opened[0]?.onSelect('activity-beispiel');
  expect(shadowOf(widget).activeElement?.textContent).toBe('Plattdeutscher Erzählabend');
  one(widget, '[data-id="activity-kaffee"] .title').click();
  expect(map.selected).toEqual(['activity-kaffee']);
});

test('the map follows the list, is not drawn anew for the same, and closes when another view is chosen', async () => {
  const handlers = [answering(OffersNearDocument, ({ near }) => listOf(offersOf(near.radiusKm === 10 ? 2 : 5)))];
  const widget = await mount({ place: '44787' }, { handlers });
  await button('Karte').click();
  await expect.poll(() => map.shown.map(([points]) => points.length)).toEqual([2]);
  widget.requestUpdate();
  await widget.updateComplete;
  widget.radius = 25;
  await expect.poll(() => map.shown.map(([points]) => points.length)).toEqual([2, 5]);
  expect([map.opened.length, map.closed]).toEqual([1, 0]);
  await button('Liste').click();
  await expect.poll(() => map.closed).toBe(1);
  expect(shadowOf(widget).querySelector('.map-holder')).toBeNull();
});

test('a page can keep the map closed until somebody has consented', async () => {
  const widget = await mount({ place: '44787' }, { handlers: [three] });
  widget.addEventListener('mit-map-open', (event) => event.preventDefault(), { once: true });
  await button('Karte').click();
  await expect.element(button('Liste')).toHaveAttribute('aria-pressed', 'true');
  expect(map.opened).toEqual([]);
  await button('Karte').click();
  await expect.poll(() => map.opened).toHaveLength(1);
});

test('a page that begins with the map still loads it only when somebody wants it', async () => {
  const widget = await mount({ place: '44787', view: 'map' }, { handlers: [three] });
  expect(textsOf(widget, '.map-room > p')).toEqual(['Die Karte wird erst geladen, wenn Sie sie öffnen.']);
  expect(map.opened).toEqual([]);
  await button('Karte anzeigen').click();
  await expect.poll(() => map.opened).toHaveLength(1);
});

test('a map that does not come is said, can be asked for again, and the list is there', async () => {
  const errors = heard('mit-error');
  map.fails = true;
  const widget = await mount({ place: '44787' }, { handlers: [three] });
  await button('Karte').click();
  await expect.poll(() => textsOf(widget, '.map-room [role="alert"]')).toEqual(['Die Karte lässt sich gerade nicht laden. Die Liste zeigt dieselben Angebote.']);
  expect([titlesOf(widget).length, errors.map(({ code }) => code)]).toEqual([3, ['MAP_UNAVAILABLE']]);
  map.fails = false;
  await button('Karte anzeigen').click();
  await expect.poll(() => map.opened).toHaveLength(1);
  await expect.poll(() => textsOf(widget, '.map-room [role="alert"]')).toEqual([]);
});

test('a widget that leaves the page closes its map', async () => {
  const widget = await mount({ place: '44787' }, { handlers: [three] });
  await button('Karte').click();
  await expect.poll(() => map.opened).toHaveLength(1);
  widget.remove();
  expect(map.closed).toBe(1);
});

test('the map is told when it stands on a dark ground, and in which language', async () => {
  const widget = await mount({ place: '44787', scheme: 'dark', lang: 'en' }, { handlers: [three] });
  await expect.poll(() => textsOf(widget, '.views button')).toEqual(['List', 'By day', 'Map']);
  await button('Map').click();
  await expect.poll(() => map.opened).toMatchObject([{ dark: true, language: 'en' }]);
  widget.lang = 'ar';
  await expect.poll(() => map.opened.at(-1)).toMatchObject({ language: 'ar' });
  expect(map.closed).toBe(1);
});

test('the map names its points in the language of the list', async () => {
  const offers = [offerOf({ translations: [{ language: 'en', title: 'Coffee with home-made cake' }] }), offerOf({ id: 'activity-2', title: 'Singen' })];
  const widget = await mount({ place: '44787' }, { lang: 'en', handlers: [answering(OffersNearDocument, () => listOf(offers))] });
  await expect.poll(() => textsOf(widget, '.views button')).toContain('Map');
  await button('Map').click();
  await expect.poll(() => map.shown).toHaveLength(1);
  expect(map.shown[0]?.[0].map(({ label }) => label)).toEqual([expect.stringMatching(/^1: Coffee with home-made cake, /), expect.stringMatching(/^2: Singen, /)]);
});
