import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { OffersNearDocument } from '../data/gql/graphql.js';
import { exampleOffer, listOf, offerOf, visitingOffer } from '../testing/fixtures.js';
import { answering, lost } from '../testing/handlers.js';
import { heard, mount, one, settled, textsOf, titlesOf } from '../testing/mount.js';

const three = answering(OffersNearDocument, () => listOf([offerOf(), exampleOffer(), visitingOffer()]));

test('offers stand in the order of the answer', async () => {
  const widget = await mount({ place: '44787' }, { handlers: [three] });
  expect(titlesOf(widget)).toEqual(['Kaffeenachmittag mit selbst gebackenem Kuchen', 'Plattdeutscher Erzählabend', 'Besuchsdienst der Malteser']);
  expect(textsOf(widget, '.status')).toEqual(['3 Angebote im Umkreis von 10 km um 44787 Bochum']);
});

test('an offer says when, where, how far, what it costs and when somebody confirmed it', async () => {
  const widget = await mount({ place: '44787' });
  expect(textsOf(widget, '.when')).toEqual(['Mittwoch, 25. November, 15 bis 17 Uhr']);
  expect(textsOf(widget, '.where')).toEqual(['Gemeindehaus St. Marien · 650 m · jeden Mittwoch · Heimatverein Bochum-Mitte']);
  expect(textsOf(widget, '.facts li')).toEqual(['Spende willkommen', 'rollstuhlgerecht', 'Begleitung möglich']);
  expect(textsOf(widget, '.confirmed')).toEqual(['geprüft vor 9 Tagen']);
});

test('a position that only stands for a postcode makes the distance approximate', async () => {
  const place = { name: 'Bürgerhaus', position: null, positionAccuracy: 'POSTCODE', accessibility: null } as const;
  const widget = await mount({ place: '44787' }, { handlers: [answering(OffersNearDocument, () => listOf([offerOf({ place }, { distanceMetres: 2_310 })]))] });
  expect(textsOf(widget, '.where')[0]).toContain('ungefähr 2,3 km');
});

test('an offer at home without dates says so and how long nobody confirmed it', async () => {
  const widget = await mount({ place: '44787' }, { handlers: [answering(OffersNearDocument, () => listOf([visitingOffer()]))] });
  expect(textsOf(widget, '.when')).toEqual(['Nach Absprache']);
  expect(textsOf(widget, '.facts li')).toContain('kommt zu Ihnen nach Hause');
  expect(textsOf(widget, '.confirmed')).toEqual(['länger nicht geprüft – bitte vorher anrufen']);
});

test('the telephone number is a link that dials, the organiser’s if the offer has none', async () => {
  const widget = await mount({ place: '44787' }, { handlers: [three] });
  const call = page.getByRole('link', { name: 'Anrufen: 0234 123456' });
  expect(call.first().element().getAttribute('href')).toBe('tel:0234123456');
  expect(one(widget, '[data-id="activity-besuch"] .phone').getAttribute('href')).toBe('tel:0234654321');
});

test('only invented offers are marked as examples, and only real ones name their source', async () => {
  const widget = await mount({ place: '44787' }, { handlers: [three] });
  expect(textsOf(widget, '.badge')).toEqual(['Beispiel']);
  expect(textsOf(widget, '.attribution')).toEqual(['Quellen: Heimatverein Bochum-Mitte, CC BY 4.0']);
});

test('a list of examples has no line of sources', async () => {
  const widget = await mount({ place: '44787' }, { handlers: [answering(OffersNearDocument, () => listOf([exampleOffer()]))] });
  expect(textsOf(widget, '.attribution')).toEqual([]);
});

test('what is special about a date stands with its note', async () => {
  const widget = await mount({ place: '44787' }, { handlers: [three] });
  expect(textsOf(widget, '.special')).toEqual(['Ausgebucht – Warteliste unter der Nummer']);
});

test('the page hears that the first answer is there, and of every list', async () => {
  const [ready, results] = [heard('mit-ready'), heard('mit-results')];
  const widget = await mount({ place: '44787' }, { handlers: [three] });
  expect(results.map(({ total, ids }) => ({ total, ids }))).toEqual([{ total: 3, ids: ['activity-kaffee', 'activity-beispiel', 'activity-besuch'] }]);
  await page.getByRole('button', { name: 'Diese Woche' }).click();
  await settled(widget);
  expect([ready.length, results.length]).toEqual([1, 2]);
});

test('a widget is ready once, also after a failure in between', async () => {
  const ready = heard('mit-ready');
  let reachable = true;
  const widget = await mount({ place: '44787' }, { handlers: [answering(OffersNearDocument, () => (reachable ? listOf([offerOf()]) : lost()))] });
  reachable = false;
  await page.getByRole('button', { name: 'Heute' }).click();
  await settled(widget);
  reachable = true;
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await settled(widget);
  expect(titlesOf(widget)).toHaveLength(1);
  expect(ready).toHaveLength(1);
});

test('a question that was overtaken is not reported', async () => {
  const results = heard('mit-results');
  const slow = Promise.withResolvers<void>();
  const handlers = [
    answering(OffersNearDocument, async ({ near }) => {
      if (near.postalCode === '44787') await slow.promise;
      return listOf([offerOf({ id: `activity-${near.postalCode}` })]);
    }),
  ];
  const widget = await mount({ place: '44787' }, { handlers, settled: false });
  widget.place = '48291';
  await widget.updateComplete;
  await settled(widget);
  slow.resolve();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(results.map(({ ids }) => ids)).toEqual([['activity-48291']]);
  expect(widget.results.map(({ node }) => node.id)).toEqual(['activity-48291']);
});

test('changing a choice tells the page what is asked now', async () => {
  const changes = heard('mit-filter-change');
  await mount({ place: '44787' });
  await page.getByRole('button', { name: 'Essen' }).click();
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Umkreis' }), '25');
  expect(changes.map(({ filters }) => filters)).toEqual([
    { place: '44787', radius: 10, period: null, theme: 'meals' },
    { place: '44787', radius: 25, period: null, theme: 'meals' },
  ]);
});

test('a pressed choice says that it is pressed and is released by pressing again', async () => {
  const asked: unknown[] = [];
  const handlers = [answering(OffersNearDocument, ({ filter }) => (asked.push(filter), listOf([offerOf()])))];
  const widget = await mount({ place: '44787' }, { handlers });
  const chip = page.getByRole('button', { name: 'Diese Woche' });
  await chip.click();
  await settled(widget);
  await expect.element(chip).toHaveAttribute('aria-pressed', 'true');
  await chip.click();
  await settled(widget);
  await expect.element(chip).toHaveAttribute('aria-pressed', 'false');
  expect(asked[1]).toMatchObject({ to: '2026-11-29' });
});

test('a point is rounded to about a kilometre before it is sent', async () => {
  let near: unknown;
  await mount({ lat: '51.48165', lon: '7.21648' }, { handlers: [answering(OffersNearDocument, (asked) => ((near = asked.near), listOf([offerOf()])))] });
  expect(near).toEqual({ position: { lat: 51.48, lon: 7.22 }, radiusKm: 10 });
});
