import { expect, test } from 'vitest';
import { bare, walk } from '../../testing/noticeboard-offer.js';
import { readHtml } from '../../testing/read-html.js';
import { startNoticeboard } from '../../testing/start-noticeboard.js';

test('the page of an offer says everything that is known', async () => {
  const { read } = await startNoticeboard();
  const page = readHtml(await read(`/angebote/${walk.id}?ort=48291&umkreis=5`));
  expect(page.errors).toEqual([]);
  expect(page.texts('h1')).toEqual(['Spaziergang für alle']);
  expect(page.texts('.dates li')).toEqual([
    'Mittwoch, 25. November, 15 bis 17 Uhr',
    'Mittwoch, 2. Dezember, 15 bis 17 Uhr – Fällt aus – Sturm',
    'Donnerstag, 10. Dezember, 16:30 bis 18:30 Uhr – Verlegt',
  ]);
  const text = page.texts('article')[0] ?? '';
  for (const part of ['Haus am See', 'Seestraße 4', '48291 Telgte', 'Sie können gern allein kommen.', 'Es begrüßt Sie: Frau Beispiel', 'Kommen Sie einfach vorbei.', 'Heimatverein Telgte', 'geprüft am 13. November 2026 · Quelle: Heimatverein Telgte']) expect(text).toContain(part);
  expect(page.attributes('a', 'href')).toEqual(expect.arrayContaining(['../angebote?ort=48291&umkreis=5', 'tel:02214710611', 'mailto:spazieren@example.org', `${walk.id}.ics`, 'geo:51.98,7.78?q=51.98,7.78(Haus%20am%20See)', 'https://example.org/quelle']));
});

test('what nobody has said is left out', async () => {
  const { read } = await startNoticeboard();
  const page = readHtml(await read(`/angebote/${bare.id}`));
  expect(page.texts('section h2')).toEqual(['Die nächsten Termine', 'Wo']);
  expect(page.texts('section')).toEqual(['Die nächsten Termine Nach Absprache', 'Wo kommt zu Ihnen nach Hause']);
  expect(page.texts('body')[0]).not.toMatch(/null|undefined|NaN/);
  expect(page.texts('script')).toEqual([]);
});

test('search engines read an event with its dates and its place, and only what is known', async () => {
  const { read } = await startNoticeboard([walk], { publicUrl: 'https://m.example.org' });
  const page = readHtml(await read(`/angebote/${walk.id}`));
  const event = JSON.parse(page.texts('script[type=application/ld+json]')[0] ?? '') as Record<string, unknown>;
  expect(event).toMatchObject({
    '@type': 'Event',
    '@id': `https://m.example.org/angebote/${walk.id}`,
    name: 'Spaziergang für alle',
    startDate: '2026-11-25T15:00:00+01:00',
    endDate: '2026-11-25T17:00:00+01:00',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    isAccessibleForFree: true,
    location: { '@type': 'Place', name: 'Haus am See', address: { streetAddress: 'Seestraße 4', postalCode: '48291', addressLocality: 'Telgte' }, geo: { latitude: 51.98, longitude: 7.78 } },
    organizer: { '@type': 'Organization', name: 'Heimatverein Telgte' },
  });
  expect((event['subEvent'] as { eventStatus: string }[]).map(({ eventStatus }) => eventStatus.split('/').at(-1))).toEqual(['EventScheduled', 'EventCancelled', 'EventRescheduled']);
  expect(event).not.toHaveProperty('offers');
  expect(page.attributes('link[rel=canonical]', 'href')).toEqual([`https://m.example.org/angebote/${walk.id}`]);
  expect(page.attributes('link[type=application/json+oembed]', 'href')).toEqual([`https://m.example.org/oembed?format=json&url=https%3A%2F%2Fm.example.org%2Fangebote%2F${walk.id}`]);
});

test('invented offers are kept from search engines', async () => {
  const { read } = await startNoticeboard([{ ...walk, example: true }]);
  const page = readHtml(await read(`/angebote/${walk.id}`));
  expect(page.attributes('meta[name=robots]', 'content')).toEqual(['noindex']);
  expect(page.texts('script')).toEqual([]);
  expect(page.texts('article')[0]).toContain('Dieses Angebot ist erfunden.');
});

test('an offer that is gone leads back to the list, and one that cannot be loaded says so', async () => {
  const { read } = await startNoticeboard();
  expect(readHtml(await read('/angebote/nicht-da', 404)).texts('h1')).toEqual(['Dieses Angebot gibt es nicht mehr']);
  expect(readHtml(await read('/angebote/kaputt', 503)).texts('h1')[0]).toMatch(/gerade nicht laden/);
});
