import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { OffersNearDocument, type OffersNearQueryVariables } from '../data/gql/graphql.js';
import { listOf, offersOf } from '../testing/fixtures.js';
import { answering } from '../testing/handlers.js';
import { mount, one, settled, textsOf } from '../testing/mount.js';
import type { MitOffers } from '../offers/offers.element.js';

const own = location.search;

const query = (): string => new URLSearchParams([...new URLSearchParams(location.search)].filter(([key]) => !new URLSearchParams(own).has(key))).toString();

const at = (asked: string): void => {
  const before = location.href;
  const address = new URL(location.href);
  for (const [key, value] of new URLSearchParams(asked)) address.searchParams.set(key, value);
  history.replaceState(null, '', address);
  onTestFinished(() => history.replaceState(null, '', before));
};

const opened = async (attributes: Record<string, string> = {}): Promise<{ widget: MitOffers; asked: OffersNearQueryVariables[] }> => {
  const asked: OffersNearQueryVariables[] = [];
  const handlers = [answering(OffersNearDocument, (variables) => (asked.push(variables), listOf(offersOf(3))))];
  const widget = await mount({ filters: 'all', 'sync-url': '', ...attributes }, { handlers });
  return { widget, asked };
};

beforeEach(() => page.viewport(1200, 900));

test('a link gives the same view, with one request for the list', async () => {
  at('ort=48291&umkreis=5&text=Kaffee&wann=heute&anliegen=meals&kostenlos=ja&reihenfolge=nah');
  const { widget, asked } = await opened();
  await vi.waitFor(() => one(widget, '#filters'));
  expect(asked).toEqual([
    { near: { postalCode: '48291', radiusKm: 5 }, filter: { text: 'Kaffee', from: '2026-11-22', to: '2026-11-22', needs: ['meals'], freeOnly: true }, sort: 'NEAREST', first: 20 },
  ]);
  await expect.element(page.getByRole('searchbox')).toHaveValue('Kaffee');
  await expect.poll(() => textsOf(widget, '.chosen li span[dir]')).toEqual(['„Kaffee“', 'Heute', 'Essen und Mittagstisch', 'kostenlos']);
  await expect.element(page.getByRole('checkbox', { name: /^Nur was nichts kostet/ })).toBeChecked();
});

test('what is chosen stands in the address, and back and forward lead through it', async () => {
  at('seite=7');
  const { widget, asked } = await opened({ place: '44787' });
  await vi.waitFor(() => one(widget, '#filters'));
  await page.getByRole('radio', { name: 'Diese Woche' }).click();
  await settled(widget);
  await page.getByRole('checkbox', { name: /^Einsamkeit/ }).click();
  await settled(widget);
  expect(query()).toBe('seite=7&wann=diese-woche&anliegen=loneliness');
  history.back();
  await expect.poll(query).toBe('seite=7&wann=diese-woche');
  await expect.element(page.getByRole('checkbox', { name: /^Einsamkeit/ })).not.toBeChecked();
  history.back();
  await expect.poll(query).toBe('seite=7');
  await expect.element(page.getByRole('radio', { name: 'Egal wann' })).toBeChecked();
  history.go(2);
  await expect.element(page.getByRole('checkbox', { name: /^Einsamkeit/ })).toBeChecked();
  await expect.poll(() => asked.at(-1)?.filter).toEqual({ from: '2026-11-22', to: '2026-11-29', needs: ['loneliness'] });
  history.go(-2);
  await expect.poll(query).toBe('seite=7');
});

test('a word is one step back, however many pauses it was typed with', async () => {
  at('');
  const { widget } = await opened({ place: '44787' });
  await vi.waitFor(() => one(widget, '#filters'));
  // Steps that earlier tests have gone back from are gone with the next one.
  history.pushState(null, '', location.href);
  const { length } = history;
  const field = page.getByRole('searchbox');
  await userEvent.type(field, 'Ka');
  await expect.poll(query).toBe('text=Ka');
  await userEvent.type(field, 'ffee');
  await expect.poll(query).toBe('text=Kaffee');
  expect(history.length).toBe(length + 1);
  history.back();
  await expect.poll(query).toBe('');
  await expect.element(field).toHaveValue('');
});

test('place and radius stand in the address too', async () => {
  at('');
  const { widget } = await opened();
  await userEvent.fill(page.getByRole('combobox', { name: 'Ort oder Postleitzahl' }), '48291');
  await settled(widget);
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Umkreis' }), '25 km');
  await expect.poll(query).toBe('ort=48291&umkreis=25');
  history.go(-2);
  await expect.poll(query).toBe('');
  await expect.poll(() => textsOf(widget, '.lead')).toHaveLength(1);
});

test('a broken link is a link without it, with no error', async () => {
  at('ort=44787&umkreis=1e9&wann=immer&anliegen=unsinn,%00&alter=x&von=2026-99-99&zugang=__proto__');
  const { widget, asked } = await opened();
  expect(asked).toEqual([{ near: { postalCode: '44787', radiusKm: 10 }, filter: {}, sort: 'SOONEST', first: 20 }]);
  expect(textsOf(widget, '[role="alert"]').filter(Boolean)).toEqual([]);
});

test('without the attribute the address counts for nothing and stays as it is', async () => {
  at('kostenlos=ja');
  const asked: OffersNearQueryVariables[] = [];
  const widget = await mount({ place: '44787', filters: 'all' }, { handlers: [answering(OffersNearDocument, (variables) => (asked.push(variables), listOf(offersOf(3))))] });
  await vi.waitFor(() => one(widget, '#filters'));
  await page.getByRole('radio', { name: 'Diese Woche' }).click();
  await settled(widget);
  expect(asked.at(0)?.filter).toEqual({});
  expect(query()).toBe('kostenlos=ja');
});

test('a widget that has left the page no longer follows the address', async () => {
  at('');
  const { widget, asked } = await opened({ place: '44787' });
  await vi.waitFor(() => one(widget, '#filters'));
  widget.remove();
  const before = asked.length;
  dispatchEvent(new PopStateEvent('popstate'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked).toHaveLength(before);
});
