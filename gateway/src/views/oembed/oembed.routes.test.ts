import { expect, test } from 'vitest';
import { walk } from '../../testing/noticeboard-offer.js';
import { readHtml } from '../../testing/read-html.js';
import { startNoticeboard } from '../../testing/start-noticeboard.js';

const publicUrl = 'https://m.example.org/hier';
const asking = (url: string, rest = ''): string => `/oembed?url=${encodeURIComponent(url)}${rest}`;

test.for(['/angebote?ort=48291&umkreis=5', '/suche?ort=48291&umkreis=5'])('%s becomes a frame with a static list', async (path) => {
  const { url } = await startNoticeboard([walk], { publicUrl });
  const response = await fetch(url + asking(publicUrl + path, '&maxwidth=400&maxheight=9999&format=json'));
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const answer = (await response.json()) as { html: string };
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: 'Angebote rund um 48291', provider_name: 'Miteinander', provider_url: `${publicUrl}/`, width: 400, height: 640 });
  const frame = readHtml(answer.html);
  expect(frame.attributes('iframe', 'src')).toEqual([`${publicUrl}/embed/list?ort=48291&umkreis=5`]);
  expect(frame.attributes('iframe', 'title')).toEqual(['Angebote rund um 48291']);
});

test('one offer becomes a frame with that offer', async () => {
  const { read } = await startNoticeboard([walk], { publicUrl });
  const answer = JSON.parse(await read(asking(`${publicUrl}/angebote/${walk.id}?ort=48291`))) as { html: string; title: string };
  expect(answer.title).toBe(walk.title);
  expect(readHtml(answer.html).attributes('iframe', 'src')).toEqual([`${publicUrl}/embed/offer/${walk.id}`]);
});

test.for([
  'https://elsewhere.example/angebote?ort=48291',
  'https://m.example.org/angebote?ort=48291',
  'https://m.example.org.elsewhere.example/hier/angebote',
  `${publicUrl}/graphql`,
  `${publicUrl}/angebote/nicht-da`,
  'javascript:alert(1)',
  '',
])('"%s" is refused', async (address) => {
  const { read } = await startNoticeboard([walk], { publicUrl });
  expect(JSON.parse(await read(asking(address), 404))).toMatchObject({ errors: [{ extensions: { code: 'OEMBED_UNKNOWN_URL' } }] });
});

test('only JSON is spoken', async () => {
  const { read } = await startNoticeboard([walk], { publicUrl });
  expect(JSON.parse(await read(asking(`${publicUrl}/angebote`, '&format=xml'), 501))).toMatchObject({ errors: [{ extensions: { code: 'OEMBED_FORMAT_NOT_SUPPORTED' } }] });
});

test('nothing typed into the address leaves its attribute', async () => {
  const { read } = await startNoticeboard([walk], { publicUrl });
  const answer = JSON.parse(await read(asking(`${publicUrl}/angebote?ort="><script>alert(1)</script>`))) as { html: string };
  const frame = readHtml(answer.html);
  expect(frame.attributes('script', 'src')).toEqual([]);
  expect(frame.texts('script')).toEqual([]);
});
