import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';

import { LocateDocument, OfferDetailsDocument, OffersNearDocument } from '../data/gql/graphql.js';
import { detailsOf, listOf, offerOf, TELGTE } from '../testing/fixtures.js';
import { answering } from '../testing/handlers.js';
import { mount, one, settled, shadowOf } from '../testing/mount.js';
import type { Offer } from './offer.js';

const HOSTILE = '"><img src=x onerror="window.harmed=true"><script>window.harmed=true</script><b onclick=x>fett</b>';
const KEPT = new Set(['id', 'start', 'end', 'rule', 'lastConfirmedAt', 'slug', 'url', 'kind', 'mode', 'status', 'freshness', 'positionAccuracy', 'wheelchair']);

/** The same data with every text replaced that somebody could have typed. */
function poisoned<Data>(data: Data, key = ''): Data {
  if (typeof data === 'string') return (KEPT.has(key) ? data : HOSTILE) as Data;
  if (Array.isArray(data)) return data.map((item: unknown) => poisoned(item, key)) as Data;
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, poisoned(value, name)])) as Data;
}

const nothingOverflows = (element: HTMLElement): void => expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);

async function opened(offer: Offer, details = detailsOf()) {
  const widget = await mount({ place: '44787' }, { handlers: [answering(OffersNearDocument, () => listOf([offer])), answering(OfferDetailsDocument, () => ({ activity: details }))] });
  one(widget, '.title').click();
  await widget.updateComplete;
  await settled(widget);
  return widget;
}

test('markup in any text is shown as text, and nothing of it runs', async () => {
  const handlers = [
    answering(OffersNearDocument, () => poisoned(listOf([offerOf({}, { nextOccurrence: { start: '2026-11-25T14:00:00Z', end: null, allDay: false, status: 'MOVED', note: 'x' } })]))),
    answering(OfferDetailsDocument, () => ({ activity: poisoned(detailsOf()) })),
    answering(LocateDocument, () => poisoned(TELGTE)),
  ];
  const widget = await mount({ place: '44787', heading: HOSTILE }, { handlers });
  one(widget, '.title').click();
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

test.for([
  ['a title of 300 characters', 'Gemeinsames Frühstück mit Musik und Gespräch für alle, die nicht allein essen mögen '.repeat(4).slice(0, 300)],
  ['a word without end', 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(5)],
] as const)('%s stays inside 320 px, also with text twice as large', async ([, long]) => {
  await page.viewport(320, 800);
  const place = { name: long, position: null, positionAccuracy: 'EXACT', accessibility: { wheelchair: 'LIMITED' } } as const;
  const offer = offerOf(
    { title: long, place, organiser: { name: long, phone: null }, contact: { phone: '+49 (0) 234 / 123 456 789 - 0123456789' }, cost: { kind: 'AMOUNT', cents: 350, note: long }, provenance: { attribution: long } },
    { nextOccurrence: { start: '2026-11-25T14:00:00Z', end: '2026-12-01T10:30:00Z', allDay: false, status: 'MOVED', note: long } },
  );
  const widget = await opened(offer, detailsOf({ description: long, contact: { name: long, phone: null, email: `${long}@example.org` }, organiser: { name: long, url: 'https://x.example/' } }));
  document.body.style.margin = '0';
  onTestFinished(() => document.documentElement.removeAttribute('style'));
  for (const size of ['100%', '200%']) {
    document.documentElement.style.fontSize = size;
    nothingOverflows(document.documentElement);
    nothingOverflows(one(widget, '.base'));
    for (const item of shadowOf(widget).querySelectorAll<HTMLElement>('.offer, .details, .fields')) nothingOverflows(item);
  }
});
