import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';

import { LocateDocument, PlaceDetailsDocument, PlaceOffersDocument, PlacesNearDocument } from '../data/gql/graphql.js';
import { TELGTE } from '../testing/fixtures.js';
import { answering, origins } from '../testing/handlers.js';
import { mountPlaces, one, open, settled, shadowOf } from './testing/mount-places.js';
import { placeDetailsOf, placeListOf, placeOf, placeOffersOf } from './testing/place-fixtures.js';

const HOSTILE = '"><img src=x onerror="window.harmed=true"><script>window.harmed=true</script><b onclick=x>fett</b>';
const KEPT = new Set(['id', 'start', 'end', 'lastConfirmedAt', 'kinds', 'status', 'freshness', 'positionAccuracy', 'wheelchair', 'openUntil', 'opensAt']);

/** The same data with every text replaced that somebody could have typed. */
function poisoned<Data>(data: Data, text = HOSTILE, key = ''): Data {
  if (typeof data === 'string') return (KEPT.has(key) ? data : text) as Data;
  if (Array.isArray(data)) return data.map((item: unknown) => poisoned(item, text, key)) as Data;
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, poisoned(value, text, name)])) as Data;
}

const answers = (text: string) => [
  answering(PlacesNearDocument, () => poisoned(placeListOf([placeOf()]), text)),
  answering(PlaceDetailsDocument, () => ({ place: poisoned(placeDetailsOf(), text) })),
  answering(PlaceOffersDocument, () => ({ offersNear: poisoned(placeOffersOf(), text) })),
  answering(LocateDocument, () => poisoned(TELGTE, text)),
];

test('markup in any text is shown as text, and nothing of it runs', async () => {
  const widget = await mountPlaces({ place: '48291', heading: HOSTILE }, { handlers: answers(HOSTILE) });
  await open(widget);
  const input = one<HTMLInputElement>(widget, '#place');
  input.value = 'tel';
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(() => shadowOf(widget).querySelectorAll('[role="option"]').length).toBe(2);
  await settled(widget);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((shadowOf(widget).textContent ?? '').split(HOSTILE).length).toBeGreaterThan(12);
  expect(shadowOf(widget).querySelectorAll('img, script, b, [onclick], [onerror]')).toHaveLength(0);
  expect('harmed' in window).toBe(false);
});

test('an address that is none of the web\'s becomes no link', async () => {
  const script = 'javascript:window.harmed=true';
  const widget = await mountPlaces({ place: '48291' }, { handlers: [answering(PlaceDetailsDocument, () => ({ place: placeDetailsOf({ url: script, host: { name: 'Wir', url: script } }) }))] });
  await open(widget);
  expect([...shadowOf(widget).querySelectorAll('.details a')].map((link) => link.getAttribute('href'))).toEqual([expect.stringContaining('https://www.openstreetmap.org/')]);
});

test.for([
  ['a name of 300 characters', 'Gemeinschaftshaus mit Küche und Garten für alle, die nicht allein sein mögen '.repeat(4).slice(0, 300)],
  ['a word without end', 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(5)],
] as const)('%s in every field stays inside 320 px, also with text twice as large', async ([, long]) => {
  await page.viewport(320, 800);
  document.body.style.margin = '0';
  onTestFinished(() => document.documentElement.removeAttribute('style'));
  const widget = await mountPlaces({ place: '48291', heat: '', heading: long }, { handlers: answers(long) });
  await open(widget);
  for (const size of ['100%', '200%']) {
    document.documentElement.style.fontSize = size;
    for (const element of [document.documentElement, one(widget, '.base'), ...shadowOf(widget).querySelectorAll<HTMLElement>('.offer, .details, .fields, .heat')]) expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  }
});

test('nothing is stored on the device, and nobody but the API is asked', async () => {
  performance.clearResourceTimings();
  const widget = await mountPlaces({ place: '48291' });
  await open(widget);
  const ours = new Set([...origins, location.origin]);
  expect(performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin).filter((origin) => !ours.has(origin))).toEqual([]);
  expect([document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]).toEqual(['', 0, 0, 0]);
});
