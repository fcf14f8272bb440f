import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { bare, hostile, walk } from '../../testing/noticeboard-offer.js';
import { startNoticeboard } from '../../testing/start-noticeboard.js';

const read = (text: string): { feed: Record<string, unknown> & { entry: Record<string, unknown>[] } } =>
  new XMLParser({ ignoreAttributes: false, htmlEntities: true, isArray: (name) => name === 'entry' }).parse(text) as never;

test('a feed has an entry for each offer, with ids that stay and the day it was confirmed', async () => {
  const { url } = await startNoticeboard([walk, bare], { publicUrl: 'https://m.example.org' });
  const response = await fetch(`${url}/angebote.atom?ort=48291&umkreis=5`);
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  const text = await response.text();
  expect(XMLValidator.validate(text)).toBe(true);
  const { feed } = read(text);
  expect(feed).toMatchObject({ id: 'https://m.example.org/angebote.atom?ort=48291&umkreis=5', title: 'Angebote rund um 48291 Telgte', updated: '2026-11-13T00:00:00Z' });
  expect(feed.entry).toMatchObject([
    { id: `urn:uuid:${walk.id}`, title: walk.title, updated: '2026-11-13T00:00:00Z', author: { name: 'Heimatverein Telgte' }, summary: expect.stringMatching(/^Mittwoch, 25. November, 15 bis 17\u00A0Uhr\nHaus am See\n/) },
    { id: `urn:uuid:${bare.id}`, title: bare.title, updated: '2000-01-01T00:00:00Z', summary: 'Nach Absprache' },
  ]);
});

test('text from outside is never markup in a feed', async () => {
  const { read: get } = await startNoticeboard([hostile]);
  const text = await get('/angebote.atom?ort=48291');
  expect(XMLValidator.validate(text)).toBe(true);
  for (const forbidden of ['<script', '<img', '\u0007']) expect(text).not.toContain(forbidden);
});

test('without a place there is no feed', async () => {
  const { read: get } = await startNoticeboard();
  expect(await get('/angebote.atom', 400)).toMatch(/Geben Sie Ihren Ort/);
  expect(await get('/angebote.atom?ort=48292', 404)).toMatch(/48292/);
});
