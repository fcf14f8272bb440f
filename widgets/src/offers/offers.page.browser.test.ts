import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';

import { OffersNearDocument } from '../data/gql/graphql.js';
import { listOf, offerOf } from '../testing/fixtures.js';
import { answering } from '../testing/handlers.js';
import { freshApi, mount, one, settled, titlesOf } from '../testing/mount.js';

test('two widgets that ask the same share one request', async () => {
  const asked = vi.fn(() => listOf([offerOf()]));
  const api = freshApi();
  const handlers = [answering(OffersNearDocument, asked)];
  const widgets = await Promise.all([mount({ place: '44787', api }, { handlers }), mount({ place: '44787', api }, { handlers })]);
  expect(widgets.map((widget) => titlesOf(widget).length)).toEqual([1, 1]);
  expect(asked).toHaveBeenCalledTimes(1);
});

test('every request is a plain GET to the documents of the API', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch');
  onTestFinished(() => fetched.mockRestore());
  const since = performance.now();
  const api = freshApi();
  const widget = await mount({ place: '44787', api });
  one(widget, '.title').click();
  await widget.updateComplete;
  await settled(widget);
  expect(fetched).toHaveBeenCalledTimes(2);
  for (const [url, init] of fetched.mock.calls) {
    expect(String(url)).toMatch(new RegExp(`^${api}/documents/[0-9a-f]{64}\\?variables=`));
    expect(init).toMatchObject({ credentials: 'omit' });
    expect([init?.method, init?.headers, init?.body]).toEqual([undefined, undefined, undefined]);
  }
  const elsewhere = performance.getEntriesByType('resource').filter(({ startTime, name }) => startTime > since && ![api, location.origin].includes(new URL(name).origin));
  expect(elsewhere.map(({ name }) => name)).toEqual([]);
});

test('what the page settles is asked with every list', async () => {
  const asked = vi.fn(() => listOf([offerOf()]));
  const partner = '5c0b6a44-0f5c-5c1e-8a52-0c3a2f2f8f11';
  await mount({ place: '44787', needs: 'loneliness', categories: 'walking', partner, municipality: '05570044' }, { handlers: [answering(OffersNearDocument, asked)] });
  expect(asked.mock.lastCall).toMatchObject([{ filter: { needs: ['loneliness'], categories: ['walking'], partner, municipality: '05570044' } }]);
});

test('nothing is kept on the device', async () => {
  const kept = () => [document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
  const before = kept();
  await mount({ place: '44787' });
  await page.getByRole('button', { name: 'Essen' }).click();
  expect(kept()).toEqual(before);
  expect(await indexedDB.databases()).toEqual([]);
});

test('the accent colours leaf and pressed choices', async () => {
  const widget = await mount({ place: '44787', accent: 'rgb(120, 20, 80)' });
  expect(getComputedStyle(one(widget, '.leaf-weekday')).backgroundColor).toBe('rgb(120, 20, 80)');
  widget.accent = null;
  await widget.updateComplete;
  expect(getComputedStyle(one(widget, '.leaf-weekday')).backgroundColor).toBe('rgb(23, 89, 74)');
});

test('the ground of what is opened takes after the accent', async () => {
  const widget = await mount({ place: '44787', accent: 'rgb(120, 20, 80)' });
  one(widget, '.title').click();
  await settled(widget);
  expect(getComputedStyle(one(widget, '.details')).backgroundColor).toMatch(/^color\(srgb 0\.96\d* 0\.93\d* 0\.95\d*\)$/);
});

test('an accent cannot bring other declarations along', async () => {
  const widget = await mount({ place: '44787', accent: 'red; display: none' });
  expect(getComputedStyle(widget).display).toBe('block');
});

test('an accent that the page has set itself stays', async () => {
  const widget = await mount({ place: '44787', style: '--mit-accent: rgb(1, 2, 3)' });
  expect(getComputedStyle(one(widget, '.leaf-weekday')).backgroundColor).toBe('rgb(1, 2, 3)');
});

test('scheme="dark" makes it dark on a light page', async () => {
  const widget = await mount({ place: '44787', scheme: 'dark' });
  expect(getComputedStyle(one(widget, '.base')).backgroundColor).toBe('rgb(16, 24, 21)');
  expect(getComputedStyle(document.body).colorScheme).not.toBe('dark');
});

test('without a heading the offers stand at its level, unless the page has put one into the slot', async () => {
  await mount({ place: '44787' });
  await expect.element(page.getByRole('heading', { name: /Kaffeenachmittag/, level: 2 })).toBeInTheDocument();
  await mount({ place: '44787' }, { content: '<h2 slot="heading">Bei uns</h2>' });
  await expect.element(page.getByRole('heading', { name: /Kaffeenachmittag/, level: 3 })).toBeInTheDocument();
});

test('the heading has the level the page wants, and the offers one below', async () => {
  await mount({ place: '44787', heading: 'In Bochum', 'heading-level': '3' });
  await expect.element(page.getByRole('heading', { name: 'In Bochum', level: 3 })).toBeInTheDocument();
  await expect.element(page.getByRole('heading', { name: /Kaffeenachmittag/, level: 4 })).toBeInTheDocument();
});
