import { expect, test } from 'vitest';
import { bare, hostile, walk } from '../../testing/noticeboard-offer.js';
import { readHtml } from '../../testing/read-html.js';
import { startNoticeboard } from '../../testing/start-noticeboard.js';

test('the list is whole without JavaScript: days, words, places, numbers, ways on', async () => {
  const { read } = await startNoticeboard();
  const page = readHtml(await read('/angebote?ort=48291&umkreis=5'));
  expect(page.errors).toEqual([]);
  expect(page.texts('title')).toEqual(['Angebote rund um 48291 Telgte – Miteinander']);
  expect(page.texts('h2')).toEqual(['Mittwoch, 25. November', 'Nach Absprache', 'Diese Liste mitnehmen']);
  expect(page.texts('h3')).toEqual(['Spaziergang für alle', 'Besuchsdienst']);
  expect(page.texts('li.offer')[0]).toMatch(/Mittwoch, 25. November, 15 bis 17 Uhr.*Haus am See · 1,2 km · Heimatverein Telgte.*kostenlos.*rollstuhlgerecht.*ohne Anmeldung.*Begleitung möglich.*0221 4710 611.*geprüft am 13. November 2026/);
  expect(page.texts('.count')).toEqual(['2 Angebote im Umkreis von 5 km um 48291 Telgte']);
  expect(page.attributes('h3 a', 'href')).toEqual([walk, bare].map(({ id }) => `angebote/${id}?ort=48291&umkreis=5`));
  expect(page.attributes('a.button', 'href')).toEqual(['tel:02214710611']);
});

test('in another order than by day, offers stand in one list under the heading of the page', async () => {
  const { read } = await startNoticeboard();
  const page = readHtml(await read('/angebote?ort=48291&reihenfolge=nah'));
  expect(page.texts('.offer h2')).toEqual(['Spaziergang für alle', 'Besuchsdienst']);
  expect(page.texts('h3')).toEqual([]);
});

test('the form is plain and keeps everything that was asked', async () => {
  const { read, asked } = await startNoticeboard();
  const page = readHtml(await read('/angebote?ort=48291&umkreis=5&wann=woche&kostenlos=ja&anliegen=meals,unsinn&lang=de'));
  expect(page.attributes('form', 'method')).toEqual(['get']);
  expect(page.attributes('input', 'name')).toEqual(['ort', 'anliegen', 'kostenlos']);
  expect(page.attributes('input', 'value')).toEqual(['48291', 'meals', 'ja']);
  expect(page.texts('option[selected]')).toEqual(['5 km']);
  expect(asked).toMatchObject([{ near: { postalCode: '48291', radiusKm: 5 }, filter: { needs: ['meals'], freeOnly: true }, sort: 'SOONEST', first: 20, after: null }]);
});

test('further pages are links', async () => {
  const offers = Array.from({ length: 25 }, (_, at) => ({ ...walk, id: `b1f0a3de-0000-5000-8000-0000000001${String(at).padStart(2, '0')}` }));
  const { read } = await startNoticeboard(offers);
  const first = readHtml(await read('/angebote?ort=48291'));
  const [next = ''] = first.attributes('a[rel=next]', 'href');
  expect(next).toBe('angebote?ort=48291&after=20');
  const second = readHtml(await read(`/${next}`));
  expect([first.texts('h3').length, second.texts('h3').length, second.attributes('a[rel=next]', 'href')]).toEqual([20, 5, []]);
  expect(readHtml(await read('/angebote?ort=48291&after=fremd', 400)).attributes('.problem a', 'href')).toEqual(['angebote?ort=48291']);
});

test('an unknown place is answered with a sentence and with places that may be meant, and nothing is lost from the form', async () => {
  const { read } = await startNoticeboard();
  const page = readHtml(await read('/angebote?ort=48292&umkreis=25', 404));
  expect(page.texts('.problem')[0]).toMatch(/Den Ort „48292“ kennen wir nicht.*Meinten Sie.*48291 Telgte.*Telgte \(Warendorf\)/);
  expect(page.attributes('.problem a', 'href')).toEqual(['angebote?ort=48291+Telgte&umkreis=25', 'angebote?ort=Telgte&umkreis=25']);
  expect(page.attributes('input[name=ort]', 'value')).toEqual(['48292']);
  expect(page.texts('option[selected]')).toEqual(['25 km']);
});

test('where nothing is, a wider circle or fewer wishes are offered', async () => {
  const { read } = await startNoticeboard();
  const wider = readHtml(await read('/angebote?ort=59227&umkreis=5'));
  expect(wider.texts('.problem a')).toEqual(['In 25 km gibt es 2 Angebote. Diese zeigen']);
  expect(wider.attributes('.problem a', 'href')).toEqual(['angebote?ort=59227&umkreis=25']);
  const fewer = readHtml(await read('/angebote?ort=48291&text=Nashorn'));
  expect(fewer.texts('.problem a')).toEqual(['Ohne Ihre Auswahl gibt es 2 Angebote. Diese zeigen']);
  expect(readHtml(await read('/angebote?ort=57462')).texts('.problem')[0]).toMatch(/Auch in der weiteren Umgebung.*Rathaus/);
});

test('without a place the page asks for one', async () => {
  const { read, asked } = await startNoticeboard();
  expect(readHtml(await read('/angebote')).texts('h1')).toEqual(['Was ist in Ihrer Nähe los?']);
  expect(asked).toEqual([]);
});

test('when the service fails, a sentence says so, the form stays and nothing is kept', async () => {
  const { url } = await startNoticeboard();
  const response = await fetch(`${url}/angebote?ort=kaputt&text=Kaffee`);
  expect([response.status, response.headers.get('cache-control'), response.headers.get('retry-after')]).toEqual([503, 'no-store', '60']);
  const page = readHtml(await response.text());
  expect(page.texts('.problem')[0]).toMatch(/lassen sich gerade nicht laden/);
  expect(page.attributes('input', 'value')).toEqual(['kaputt', 'Kaffee']);
});

test('text from outside is never markup', async () => {
  const { read } = await startNoticeboard([hostile]);
  for (const path of ['/angebote?ort=48291', `/angebote/${hostile.id}`, '/embed/offers?place=48291', '/embed/list?ort=48291', `/embed/offer/${hostile.id}`]) {
    const page = readHtml(await read(path));
    expect(page.errors).toEqual([]);
    expect(page.attributes('img, [onerror], [onclick], [style]', 'src')).toEqual([]);
    expect(page.texts('script').join('')).not.toMatch(/^alert|[<>]/);
    expect(page.attributes('a', 'href').filter((href) => /^\s*(javascript|data):/i.test(href))).toEqual([]);
    expect(page.texts('body')[0]).toContain('<script>alert(1)</script>');
  }
});

test('what somebody types is never markup either', async () => {
  const { read } = await startNoticeboard();
  const attack = encodeURIComponent('"><script>alert(1)</script>');
  const page = readHtml(await read(`/angebote?ort=48291&text=${attack}&lang=${attack}&after=${attack}`, 400));
  expect(page.errors).toEqual([]);
  expect(page.attributes('script', 'type')).toEqual([]);
  expect(page.attributes('input[name=text]', 'value')).toEqual(['"><script>alert(1)</script>']);
});

test('search engines and readers of feeds find their way; addresses are public ones', async () => {
  const { read } = await startNoticeboard([walk, { ...bare, example: true }], { publicUrl: 'https://m.example.org/hier' });
  const page = readHtml(await read('/angebote?ort=48291&umkreis=5'));
  expect(page.attributes('link[rel=canonical]', 'href')).toEqual(['https://m.example.org/hier/angebote?ort=48291&umkreis=5']);
  expect(page.attributes('link[rel=alternate]', 'href')).toEqual([
    'angebote.atom?ort=48291&umkreis=5',
    'angebote.ics?ort=48291&umkreis=5',
    'https://m.example.org/hier/oembed?format=json&url=https%3A%2F%2Fm.example.org%2Fhier%2Fangebote%3Fort%3D48291%26umkreis%3D5',
  ]);
  expect(JSON.parse(page.texts('script')[0] ?? '')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: [{ '@type': 'ListItem', position: 1, name: walk.title, url: `https://m.example.org/hier/angebote/${walk.id}` }],
  });
  expect(readHtml(await read('/angebote?ort=48291&text=Kaffee')).attributes('meta[name=robots]', 'content')).toEqual(['noindex']);
});

test('every address within a page is relative, so that it works behind any prefix', async () => {
  const { read } = await startNoticeboard();
  for (const path of ['/angebote?ort=48291', `/angebote/${walk.id}`, '/embed/offers?ort=48291', '/embed/list?ort=48291']) {
    const page = readHtml(await read(path));
    const addresses = [...page.attributes('a, link:not([rel=canonical]):not([type$=oembed])', 'href'), ...page.attributes('script, iframe', 'src'), ...page.attributes('form', 'action')];
    expect(addresses.filter((address) => address.startsWith('/') || address.includes('localhost'))).toEqual([]);
  }
});

test('the answer is kept, packed and sent again only when changed; HEAD works too', async () => {
  const { url, asked } = await startNoticeboard();
  const address = `${url}/angebote?ort=48291`;
  const response = await fetch(address, { headers: { 'accept-encoding': 'br' } });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'br',
    'cache-control': 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
    vary: expect.stringMatching(/accept-encoding/i),
    'content-security-policy': expect.stringContaining("frame-ancestors 'self'"),
  });
  const again = await fetch(`${url}/angebote?utm_source=x&ort=48291`, { headers: { 'if-none-match': response.headers.get('etag') ?? '', 'cache-control': 'max-age=0' } });
  expect(again.status).toBe(304);
  expect((await fetch(address, { method: 'HEAD' })).status).toBe(200);
  expect(asked).toHaveLength(1);
});
