import { brotliDecompressSync } from 'node:zlib';
import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';
import { hostile, walk, type NoticeboardOffer } from '../testing/noticeboard-offer.js';
import { startNoticeboard } from '../testing/start-noticeboard.js';
import type { DistrictBundle, DistrictTexts } from './district-bundle.js';

const meal: NoticeboardOffer = { ...walk, id: 'b1f0a3de-0000-5000-8000-00000000000a', title: 'Mittagstisch', needs: [{ slug: 'meals' }, { slug: 'crisis' }], example: true };
const quick = { bundles: { pauseMilliseconds: 0 } };

const bundleOf = async (text: Promise<string>): Promise<DistrictBundle> => JSON.parse(await text) as DistrictBundle;

test('a district comes whole, with what its offers share said once', async () => {
  const { read } = await startNoticeboard([walk, meal]);
  const bundle = await bundleOf(read('/bundles/48291'));
  expect(bundle).toMatchObject({
    version: 1,
    district: { key: '05570', name: 'Warendorf' },
    day: '2026-11-22',
    until: '2027-01-17',
    localities: [
      { name: 'Telgte', ags: '05570044', lat: 51.98, lon: 7.78 },
      { postalCode: '59227', name: 'Ahlen', ags: '05570004', lat: 51.761, lon: 7.895 },
    ],
    needs: [
      { slug: 'meals', codes: [{ system: 'ICD_10_GM', code: 'Z59', verified: true }, { system: 'ICPC_2', code: 'Z03', verified: false }] },
      { slug: 'crisis', codes: [] },
    ],
    places: [{ name: 'Haus am See', street: 'Seestraße 4', postalCode: '48291', city: 'Telgte', lat: 51.98, lon: 7.78 }],
    attributions: ['Quelle: Ortsverzeichnis', 'Quelle: Heimatverein Telgte'],
  });
  expect(bundle.offers.map(({ title, needs, place }) => ({ title, needs, place }))).toEqual([
    { title: 'Spaziergang für alle', needs: [], place: 0 },
    { title: 'Mittagstisch', needs: [0], place: 0 },
  ]);
});

test('the texts carry the stamp of their bundle, and other content another one', async () => {
  const offers = [walk];
  const { read, changes } = await startNoticeboard(offers, quick);
  const stamps = new Set<string>();
  for (const summary of ['eins', 'zwei']) {
    offers[0] = { ...walk, summary };
    changes.push('change');
    const [bundle, texts] = [await bundleOf(read('/bundles/48291')), JSON.parse(await read('/bundles/48291/texts')) as DistrictTexts];
    expect(texts.stamp).toBe(bundle.stamp);
    expect(texts.offers[walk.id]).toMatchObject({ summary, contactName: 'Frau Beispiel', organiser: 'Heimatverein Telgte' });
    stamps.add(bundle.stamp);
  }
  expect(stamps.size).toBe(2);
});

test.each(['48291', 'Telgte', '05570044', 'k05570', '%20Telgte%20'])('%s means the same district', async (place) => {
  const { read, asked } = await startNoticeboard();
  expect((await bundleOf(read(`/bundles/${place}`))).district.key).toBe('05570');
  const question = { sort: 'NEAREST', first: 100, near: { radiusKm: 30, position: { lat: 51.87, lon: 7.835 } } };
  expect(asked).toMatchObject([{ ...question, filter: { mode: ['ONLINE'] } }, { ...question, filter: { mode: ['AT_PLACE', 'AT_HOME', 'ALONG_ROUTE'] } }]);
});

test.each([
  ['UNKNOWN_POSTAL_CODE', '48292'],
  ['UNKNOWN_POSTAL_CODE', '482'],
  ['UNKNOWN_MUNICIPALITY', 'Telgthe'],
  ['UNKNOWN_MUNICIPALITY', 'k0557'],
  ['UNKNOWN_MUNICIPALITY', '<script>'],
])('%s is 404 with guesses: %s', async (code, place) => {
  const { url } = await startNoticeboard();
  for (const part of ['', '/texts']) {
    const response = await fetch(`${url}/bundles/${encodeURIComponent(place)}${part}`);
    expect([response.status, response.headers.get('cache-control'), response.headers.get('access-control-allow-origin')]).toEqual([404, 'no-store', '*']);
    expect(await response.json()).toMatchObject({ errors: [{ message: 'Das geht nicht. / That does not work.', extensions: { code, suggestions: [expect.stringContaining('Telgte')], de: {}, en: {} } }] });
  }
});

test('it is always asked for again and sent again only when it has changed', async () => {
  const { url, changes } = await startNoticeboard([walk], quick);
  const first = await fetch(`${url}/bundles/48291`);
  expect(Object.fromEntries(first.headers)).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'public, no-cache',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    vary: 'accept-encoding',
    etag: expect.stringMatching(/^W\/"[\w-]{22}"$/),
  });
  const etag = first.headers.get('etag') ?? '';
  const again = (): Promise<Response> => fetch(`${url}/bundles/48291`, { headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' } });
  expect((await again()).status).toBe(304);
  changes.push('something elsewhere');
  expect((await again()).status).toBe(304);
});

test('a pause or a doubt is seen by the next who asks', async () => {
  const offers = [walk];
  const { read, changes } = await startNoticeboard(offers, quick);
  expect((await bundleOf(read('/bundles/48291'))).offers[0]?.paused).toBeUndefined();
  offers[0] = { ...walk, paused: true, pause: { until: '2026-12-31', note: 'Umbau' } };
  changes.push('paused');
  expect((await bundleOf(read('/bundles/k05570'))).offers[0]?.paused).toEqual({ until: '2026-12-31' });
  offers[0] = { ...walk, callFirst: true, doubted: true };
  changes.push('doubted');
  expect((await bundleOf(read('/bundles/Telgte'))).offers[0]).toMatchObject({ callFirst: true, doubted: true });
});

test('on a new German day it is another one', async () => {
  let now = new Date('2026-11-22T22:59:00Z');
  const { read } = await startNoticeboard([walk], { ...quick, now: () => now });
  expect((await bundleOf(read('/bundles/48291'))).day).toBe('2026-11-22');
  now = new Date('2026-11-22T23:01:00Z');
  expect((await bundleOf(read('/bundles/48291'))).day).toBe('2026-11-23');
});

test('a list longer than a page comes whole, each offer once, up to 2,000', async () => {
  const many = Array.from({ length: 2050 }, (_, at): NoticeboardOffer => ({ ...walk, id: `b1f0a3de-0000-5000-8000-${String(at).padStart(12, '0')}` }));
  const online: NoticeboardOffer = { ...walk, id: 'b1f0a3de-0000-5000-8000-00000000000b', mode: 'ONLINE', place: null };
  const { read, asked } = await startNoticeboard([...many, online]);
  const { offers } = await bundleOf(read('/bundles/48291'));
  expect(offers.map(({ id }) => id)).toEqual([...many.slice(0, 1999), online].map(({ id }) => id));
  expect(asked).toHaveLength(21);
});

const raw = (address: string): Promise<{ encoding: string | undefined; body: Buffer }> => {
  const { promise, resolve, reject } = Promise.withResolvers<{ encoding: string | undefined; body: Buffer }>();
  request(address, { headers: { 'accept-encoding': 'br' } }, (response) => void buffer(response).then((body) => resolve({ encoding: response.headers['content-encoding'], body }), reject))
    .on('error', reject)
    .end();
  return promise;
};

test('it is served compressed at once, and a little later in fewer bytes', async () => {
  const { url, read } = await startNoticeboard(Array.from({ length: 300 }, (_, at): NoticeboardOffer => ({ ...walk, id: `b1f0a3de-${at}`, title: `Angebot ${at * 7919}` })));
  const first = await raw(`${url}/bundles/48291`);
  expect(first.encoding).toBe('br');
  await vi.waitFor(async () => expect((await raw(`${url}/bundles/48291`)).body.length).toBeLessThan(first.body.length));
  expect(brotliDecompressSync((await raw(`${url}/bundles/48291`)).body).toString()).toBe(await read('/bundles/48291'));
});

test('while the services fail the last good one is served, and nothing is made up without one', async () => {
  const lines: string[] = [];
  const { read, url, changes } = await startNoticeboard([walk], { ...quick, logLevel: 'warn', logDestination: { write: (line) => void lines.push(line) } });
  const text = await read('/bundles/48291');
  changes.push('kaputt');
  expect(await read('/bundles/48291')).toBe(text);
  expect(lines.join('')).toContain('the last good bundle is served');
  const { url: other, changes: others } = await startNoticeboard([walk]);
  others.push('kaputt');
  for (const address of [`${other}/bundles/48291`, `${url}/bundles/kaputt`]) {
    const response = await fetch(address);
    expect([response.status, response.headers.get('cache-control')]).toEqual([503, 'no-store']);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: expect.stringMatching(/INTERNAL|PARTLY_UNAVAILABLE/) } }] });
  }
});

test('hostile text stays text', async () => {
  const { read } = await startNoticeboard([hostile]);
  const bundle = await bundleOf(read('/bundles/48291'));
  const texts = JSON.parse(await read('/bundles/48291/texts')) as DistrictTexts;
  expect(bundle.offers[0]?.title).toBe(hostile.title);
  expect(bundle.places[0]?.name).toBe(hostile.title);
  expect(texts.offers[hostile.id]).toMatchObject({ summary: hostile.title, pauseNote: hostile.title, organiser: hostile.title });
  expect(JSON.stringify(texts)).not.toContain('javascript:');
});

test('the log says that a bundle was asked for, and not which', async () => {
  const lines: string[] = [];
  const { read } = await startNoticeboard([walk], { logLevel: 'info', logDestination: { write: (line) => void lines.push(line) } });
  await read('/bundles/Telgte');
  await read('/bundles/48291/texts');
  const log = lines.join('');
  expect(log).toContain('"route":"/bundles/:place/texts"');
  expect(log).not.toMatch(/Telgte|48291|05570/);
});
