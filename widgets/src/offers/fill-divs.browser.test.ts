import { expect, onTestFinished, test } from 'vitest';

import { OffersNearDocument } from '../data/gql/graphql.js';
import { listOf, offerOf, SUNDAY } from '../testing/fixtures.js';
import { answering, origins } from '../testing/handlers.js';
import { freshApi, serve, settled, textsOf, titlesOf } from '../testing/mount.js';
import type { MitOffers } from './offers.element.js';
import './define.js';

/** A div as an editor leaves it, on a page that has the script already. */
async function put(html: string, asked: unknown[] = []): Promise<{ div: HTMLElement; widget: MitOffers | null }> {
  const api = freshApi();
  origins.add(api);
  await serve([answering(OffersNearDocument, (variables) => (asked.push(variables), listOf([offerOf()])))]);
  const page = document.createElement('main');
  page.innerHTML = html.replace('<div', `<div data-api="${api}"`);
  document.body.append(page);
  onTestFinished(() => page.remove());
  await Promise.resolve();
  const widget = page.querySelector('mit-offers');
  if (widget) widget.clock = () => SUNDAY;
  return { div: page.firstElementChild as HTMLElement, widget };
}

test('a div becomes a widget that asks what its data attributes say', async () => {
  const asked: unknown[] = [];
  const { widget } = await put('<div data-mit-widget="offers" data-place="44787" data-radius="5" data-heading="Bei uns" data-heading-level="3" data-categories="walking"></div>', asked);
  await settled(widget as MitOffers);
  expect(titlesOf(widget as MitOffers)).toHaveLength(1);
  expect(asked).toMatchObject([{ near: { postalCode: '44787', radiusKm: 5 }, filter: { categories: ['walking'] } }]);
  expect(textsOf(widget as MitOffers, '.widget-heading')).toEqual(['Bei uns']);
});

test('what stands in the div is the fallback of the widget', async () => {
  const { div, widget } = await put('<div data-mit-widget="offers"><a href="/programm">Programm</a></div>');
  expect([...div.children].map(({ localName }) => localName)).toEqual(['mit-offers']);
  expect(widget?.innerHTML).toBe('<a href="/programm">Programm</a>');
});

test('only what the widget knows is taken over', async () => {
  const { widget } = await put('<div data-mit-widget="offers" data-place="44787" data-track="x" data-onclick="alert(1)" style="color: red" class="wide"></div>');
  expect(widget?.getAttributeNames().toSorted()).toEqual(['api', 'place']);
});

test('a div that is moved is not filled twice', async () => {
  const { div } = await put('<div data-mit-widget="offers"></div>');
  document.body.prepend(div);
  onTestFinished(() => div.remove());
  await Promise.resolve();
  expect(div.querySelectorAll('mit-offers')).toHaveLength(1);
});

test('a div deep inside what is added later is found, one for another widget is left alone', async () => {
  const { div } = await put('<div><section><div data-mit-widget="offers"></div><div data-mit-widget="cakes">Kuchen</div></section></div>');
  expect([...div.querySelectorAll('[data-mit-widget]')].map((one) => one.innerHTML)).toEqual(['<mit-offers></mit-offers>', 'Kuchen']);
});
