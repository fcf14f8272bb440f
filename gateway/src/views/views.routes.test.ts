import { expect, test } from 'vitest';
import { startNoticeboard } from '../testing/start-noticeboard.js';
import { startVillage } from '../testing/start-village.js';
import { walk } from '../testing/noticeboard-offer.js';

test('without their documents there are no views, and the rest works', async () => {
  const { url } = await startVillage();
  expect((await fetch(`${url}/angebote`)).status).toBe(404);
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
});

test.for([
  ['/angebote', 'text/html; charset=utf-8'],
  [`/angebote/${walk.id}`, 'text/html; charset=utf-8'],
  ['/angebote.ics?ort=48291', 'text/calendar; charset=utf-8'],
  [`/angebote/${walk.id}.ics`, 'text/calendar; charset=utf-8'],
  ['/angebote.atom?ort=48291', 'application/atom+xml; charset=utf-8'],
  ['/embed/offers', 'text/html; charset=utf-8'],
  ['/views.css', 'text/css; charset=utf-8'],
])('%s sets nothing on the device and is read by GET alone', async ([path, type]) => {
  const { url } = await startNoticeboard();
  const response = await fetch(url + path);
  expect([response.status, response.headers.get('content-type'), response.headers.get('set-cookie')]).toEqual([200, type, null]);
  expect((await fetch(url + path, { method: 'POST' })).status).toBe(404);
});

test.for(['en', 'ar', 'de-simple', 'uk'])('in %s the page says what it is and entries stay German', async (language) => {
  const { read } = await startNoticeboard();
  const text = await read(`/angebote?ort=48291&lang=${language}`);
  expect(text).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
  expect(text).toContain('<span lang="de" dir="auto">Spaziergang für alle</span>');
  expect(text).toContain(`href="angebote/${walk.id}?ort=48291&amp;lang=${language}"`);
});
