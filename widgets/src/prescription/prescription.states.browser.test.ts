import { delay, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';

import { HOLLERBECK_DISTRICT } from './matching/cases/district.js';
import { bundling, heard, live, mountPrescription, noBundle, one, press, recorded, settled, shadowOf, textsOf, texting, titlesOf } from './testing/mount-prescription.js';

const HOSTILE = '"><img src=x onerror="window.harmed=true"><script>window.harmed=true</script><b onclick=x>fett</b>';

test('nobody has said where: it asks, and asks nobody', async () => {
  const requests = recorded();
  const widget = await mountPrescription();
  expect(textsOf(widget, '.lead')).toEqual(['Geben Sie ein, wo die Person wohnt. Dann sehen Sie, was in der Nähe passt.']);
  expect(widget.matches(':state(invited)')).toBe(true);
  expect(requests).toEqual([]);
  await live(widget, '59991');
  expect(titlesOf(widget).length).toBeGreaterThan(3);
  expect(widget.matches(':state(ready)')).toBe(true);
});

test('needs can be pressed while the offers are on their way', async () => {
  const slow = http.get('*/bundles/:place', async () => void (await delay(300)));
  const widget = await mountPrescription({ place: '59991' }, { handlers: [slow], settled: false });
  expect(widget.matches(':state(loading)')).toBe(true);
  await press(widget, 'Trauer');
  await settled(widget);
  expect(titlesOf(widget)).toContain('Trauercafé');
});

test('a place nobody knows is said in words, and the one before can be taken again', async () => {
  const errors = heard('mit-error');
  const widget = await mountPrescription({ place: '59991' });
  await live(widget, '12345');
  expect(textsOf(widget, '.failure').join()).toContain('Meinten Sie 59991 Hollerbeck?');
  expect(errors.map(({ code }) => code)).toEqual(['UNKNOWN_POSTAL_CODE']);
  expect(titlesOf(widget)).toEqual([]);
  await live(widget, 'Hollerbeck');
  expect(titlesOf(widget).length).toBeGreaterThan(3);
});

test('without an answer the fallback stays, and trying again helps', async () => {
  const widget = await mountPrescription({ place: '59991' }, { handlers: [noBundle()], content: '<a href="https://example.org/angebote">Angebote</a>' });
  expect(textsOf(widget, '.failure').join()).toContain('lassen sich gerade nicht laden');
  expect(one<HTMLSlotElement>(widget, '.answer slot:not([name])').assignedElements()[0]?.textContent).toBe('Angebote');
  const { worker } = await import('../testing/handlers.js');
  worker.use(bundling());
  await press(widget, 'Noch einmal versuchen');
  await settled(widget);
  expect(titlesOf(widget).length).toBeGreaterThan(3);
});

test('a district without an offer leads on', async () => {
  const widget = await mountPrescription({ place: '59991' }, { handlers: [bundling({ ...HOLLERBECK_DISTRICT, offers: [] })] });
  expect(textsOf(widget, '.empty').join()).toContain('Fragen Sie gern im Rathaus');
  expect(widget.matches(':state(empty)')).toBe(true);
});

test('an opened offer whose texts do not come shows what is known, and says so', async () => {
  const lost = http.get('*/bundles/:place/texts', () => Response.error());
  const widget = await mountPrescription({ place: '59991' }, { handlers: [lost] });
  one(widget, '.title').click();
  await vi.waitFor(() => expect(textsOf(widget, '.details').join()).toContain('Die Einzelheiten lassen sich gerade nicht laden.'));
  expect(shadowOf(widget).querySelector('.details .phone')).not.toBeNull();
});

test('markup in any text is shown as text, and nothing of it runs', async () => {
  const poisoned = HOLLERBECK_DISTRICT.offers.map((offer) => ({ ...offer, title: HOSTILE, phone: HOSTILE, languages: [HOSTILE, 'tlh', '-'] }));
  const places = HOLLERBECK_DISTRICT.places.map((place) => ({ ...place, name: HOSTILE, street: HOSTILE }));
  const localities = HOLLERBECK_DISTRICT.localities.map((locality, at) => (at === 0 ? locality : { ...locality, name: HOSTILE }));
  const texts = texting({ description: HOSTILE, plain: HOSTILE, contactName: HOSTILE, email: HOSTILE, url: 'javascript:alert(1)', organiser: HOSTILE, firstVisit: { greeter: HOSTILE, note: HOSTILE }, accessNote: HOSTILE });
  const widget = await mountPrescription({ place: '59991', heading: HOSTILE, 'practice-name': HOSTILE }, { handlers: [bundling({ ...HOLLERBECK_DISTRICT, offers: poisoned, places, localities, attributions: [HOSTILE] }), texts] });
  one(widget, '.title').click();
  one(widget, '.box input').click();
  await vi.waitFor(() => expect(textsOf(widget, '.details').join().split(HOSTILE).length).toBeGreaterThan(5));
  expect(shadowOf(widget).querySelectorAll('img, script, b, [onclick], [onerror], [href^="javascript"]')).toHaveLength(0);
  expect('harmed' in window).toBe(false);
});

test.for([320, 390, 1240])('titles of 300 characters and words without an end stay inside at %i px', async (width) => {
  await page.viewport(width, 800);
  const long = ['Singen und Erzählen '.repeat(15), 'Kuchenessen'.repeat(27)];
  const offers = HOLLERBECK_DISTRICT.offers.map((offer, at) => ({ ...offer, title: long[at % 2] ?? '' }));
  const widget = await mountPrescription({ place: '59991', heading: 'Donaudampfschifffahrt'.repeat(6) }, { handlers: [bundling({ ...HOLLERBECK_DISTRICT, offers })] });
  one(widget, '.title').click();
  one(widget, '.box input').click();
  await widget.updateComplete;
  await press(widget, 'Auf dem Handy zeigen');
  await settled(widget);
  await expect.poll(() => shadowOf(widget).querySelector('.qr')).not.toBeNull();
  const base = one(widget, '.base').getBoundingClientRect();
  const out = [...shadowOf(widget).querySelectorAll<HTMLElement>('.base *')].filter((element) => {
    const { left, right, width: wide } = element.getBoundingClientRect();
    return wide > 1 && (left < base.left - 1 || right > base.right + 1);
  });
  expect(out.map((element) => element.className || element.localName)).toEqual([]);
});
