import { expect, test } from 'vitest';
import { bare, walk } from '../../testing/noticeboard-offer.js';
import { readHtml } from '../../testing/read-html.js';
import { startNoticeboard } from '../../testing/start-noticeboard.js';

test('the page for a frame holds the widget with the list inside', async () => {
  const { url, asked } = await startNoticeboard();
  const response = await fetch(`${url}/embed/offers?place=48291&radius=5&period=week&needs=meals+unsinn&filters=place+radius&accent=%23a00&lang=en&scheme=dark`);
  expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *');
  const page = readHtml(await response.text());
  expect(page.errors).toEqual([]);
  const attribute = (name: string): string | undefined => page.attributes('mit-offers', name)[0];
  expect(['place', 'radius', 'period', 'needs', 'filters', 'accent', 'sort'].map(attribute)).toEqual(['48291', '5', 'week', 'meals', 'place radius', '#a00', 'soonest']);
  expect(page.attributes('html', 'data-scheme')).toEqual(['dark']);
  expect(page.texts('mit-offers h3')).toEqual([walk.title, bare.title]);
  expect(page.attributes('script', 'src')).toEqual(['../widgets/v1/offers.js', '../widgets/v1/embed.js']);
  expect(asked).toMatchObject([{ near: { postalCode: '48291', radiusKm: 5 }, filter: { from: '2026-11-22', to: '2026-11-29', needs: ['meals'] } }]);
});

test('the German names of our addresses work as well, and win', async () => {
  const { read } = await startNoticeboard();
  const page = readHtml(await read('/embed/offers?place=59227&ort=48291&umkreis=25&wann=heute&reihenfolge=nah'));
  const attribute = (name: string): string | undefined => page.attributes('mit-offers', name)[0];
  expect(['place', 'radius', 'period', 'sort'].map(attribute)).toEqual(['48291', '25', 'today', 'nearest']);
});

test('no filters and no views are none, and what is not said is left to the widget', async () => {
  const { read } = await startNoticeboard();
  const page = readHtml(await read('/embed/offers?place=48291&filters=&views=&accent='));
  expect(['filters', 'views', 'accent', 'limit'].map((name) => page.attributes('mit-offers', name))).toEqual([[''], [''], [], []]);
});

test('what the page settles reaches the list too', async () => {
  const { read, asked } = await startNoticeboard();
  await read('/embed/offers?place=48291&partner=p1&municipality=05570044&limit=5');
  expect(asked).toMatchObject([{ filter: { partner: 'p1', municipality: '05570044' }, first: 5 }]);
});

test('where a settled partner has nothing, nobody claims that there is nothing at all', async () => {
  const { read } = await startNoticeboard();
  const page = readHtml(await read('/embed/list?ort=57462&partner=p1'));
  expect(page.texts('.problem')).toEqual(['Im Umkreis von 10 km um 57462 haben wir gerade nichts gefunden.']);
});

test('the list for frames that may do next to nothing has no script; its links open elsewhere and its numbers are text', async () => {
  const { read } = await startNoticeboard();
  for (const path of ['/embed/list?ort=48291', `/embed/offer/${walk.id}`]) {
    const page = readHtml(await read(path));
    expect(page.attributes('script', 'src')).toEqual([]);
    expect(new Set(page.attributes('a', 'target'))).toEqual(new Set(['_blank']));
    expect(page.attributes('a', 'target').length).toBe(page.attributes('a', 'href').length);
    expect(page.attributes('a', 'rel').every((rel) => rel.startsWith('noopener'))).toBe(true);
    expect(page.texts('main')[0]).toContain('0221 4710 611');
    expect(page.attributes('a', 'href').filter((href) => href.startsWith('tel:'))).toEqual([]);
  }
});

test('pages that are not made for frames refuse them', async () => {
  const { url } = await startNoticeboard();
  for (const path of ['/angebote', `/angebote/${walk.id}`]) expect((await fetch(url + path)).headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
});
