import { expect, test } from 'vitest';
import { page } from 'vitest/browser';

import { OfferDetailsDocument } from '../data/gql/graphql.js';
import { detailsOf } from '../testing/fixtures.js';
import { answering, lost } from '../testing/handlers.js';
import { heard, mount, one, settled, shadowOf, textsOf } from '../testing/mount.js';
import type { OfferDetails } from './offer.js';

const title = page.getByRole('button', { name: 'Kaffeenachmittag mit selbst gebackenem Kuchen' });
const answer = (details: Partial<OfferDetails>) => answering(OfferDetailsDocument, () => ({ activity: detailsOf(details) }));

test('an offer opens where it stands and closes again', async () => {
  const widget = await mount({ place: '44787' });
  await expect.element(title).toHaveAttribute('aria-expanded', 'false');
  await title.click();
  await settled(widget);
  await expect.element(title).toHaveAttribute('aria-expanded', 'true');
  expect(one(widget, '.details').closest('li')?.dataset['id']).toBe('activity-kaffee');
  await title.click();
  await expect.element(title).toHaveAttribute('aria-expanded', 'false');
  expect(shadowOf(widget).querySelector('.details')).toBeNull();
});

test('opened, it tells the dates, the first visit, the way and whom to ask', async () => {
  const widget = await mount({ place: '44787' });
  await title.click();
  await settled(widget);
  expect(textsOf(widget, '.dates li')).toEqual(['Mittwoch, 25. November, 15 bis 17 Uhr', 'Mittwoch, 2. Dezember, 15 bis 17 Uhr – Fällt aus']);
  const words = textsOf(widget, '.details')[0];
  for (const sentence of ['Es begrüßt Sie: Herr Grünewald am Eingang', 'Sie können gern allein kommen.', 'Auf Wunsch werden Sie abgeholt.', 'Klingeln Sie zweimal.', 'Kommen Sie einfach vorbei.', 'Brückstraße 12', 'Rampe am Hintereingang', 'Frau Öztürk']) {
    expect(words).toContain(sentence);
  }
});

test('dates that have all been are not announced as the next ones', async () => {
  const occurrences = [{ start: '2026-05-20T13:00:00Z', end: '2026-05-20T15:00:00Z', allDay: false, status: 'SCHEDULED', note: null }] as const;
  const widget = await mount({ place: '44787' }, { handlers: [answer({ occurrences })] });
  await title.click();
  await settled(widget);
  expect(textsOf(widget, '.details .fact-title')[0]).toBe('Diese Termine sind vorbei');
});

test('details without anything to say leave no empty headings', async () => {
  const bare = { description: null, plainLanguage: null, url: null, registration: null, contact: null, firstVisit: null, occurrences: [], place: null, organiser: null };
  const widget = await mount({ place: '44787' }, { handlers: [answer(bare)] });
  await title.click();
  await settled(widget);
  expect(textsOf(widget, '.details')).toEqual(['Dieses Angebot auf einer eigenen Seite Quelle: Heimatverein Bochum-Mitte, CC BY 4.0']);
});

test('details that do not come are said and can be asked for again', async () => {
  let reachable = false;
  const widget = await mount({ place: '44787' }, { handlers: [answering(OfferDetailsDocument, () => (reachable ? { activity: detailsOf() } : lost()))] });
  await title.click();
  await expect.poll(() => textsOf(widget, '.details[role="alert"] p')).toEqual(['Die Einzelheiten lassen sich gerade nicht laden.']);
  reachable = true;
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await settled(widget);
  expect(textsOf(widget, '.dates li')).toHaveLength(2);
});

test('an offer that is gone by now counts as details that do not come', async () => {
  const widget = await mount({ place: '44787' }, { handlers: [answering(OfferDetailsDocument, () => ({ activity: null }))] });
  await title.click();
  await expect.poll(() => textsOf(widget, '.details[role="alert"] p')).toHaveLength(1);
});

test('an address of the web becomes a link', async () => {
  await mount({ place: '44787' });
  await title.click();
  await expect.element(page.getByRole('link', { name: 'Mehr dazu im Internet' })).toHaveAttribute('href', 'https://heimatverein.example/kaffee');
  await expect.element(page.getByRole('link', { name: 'Heimatverein Bochum-Mitte' })).toHaveAttribute('href', 'https://heimatverein.example/');
});

test.for(['javascript:alert(1)', ' javascript:alert(1)', 'JaVaScRiPt:https://x', 'data:text/html,hallo', '//evil.example', 'ftp://alt.example'])('"%s" stays text', async (url) => {
  const widget = await mount({ place: '44787' }, { handlers: [answer({ url, organiser: { name: 'Verein', url }, contact: null })] });
  await title.click();
  await settled(widget);
  expect(textsOf(widget, '.details')[0]).toContain('Verein');
  expect([...shadowOf(widget).querySelectorAll('.details a')].filter((link) => !link.closest('.links'))).toEqual([]);
});

test('the page hears what is opened and may show it itself', async () => {
  const selected = heard('mit-select');
  const widget = await mount({ place: '44787' });
  widget.addEventListener('mit-select', (event) => event.preventDefault(), { once: true });
  await title.click();
  expect(selected.map(({ id, cancelable }) => ({ id, cancelable }))).toEqual([{ id: 'activity-kaffee', cancelable: true }]);
  await expect.element(title).toHaveAttribute('aria-expanded', 'false');
  await title.click();
  await expect.element(title).toHaveAttribute('aria-expanded', 'true');
});

test('an opened offer leads into the calendar, onto a map, to its own page, and to those who can put it right', async () => {
  const widget = await mount({ place: '44787' });
  await title.click();
  await settled(widget);
  const page = `${widget.api}/angebote/activity-kaffee`;
  expect([...shadowOf(widget).querySelectorAll<HTMLAnchorElement>('.links a')].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Termine in den Kalender übernehmen', `${page}.ics`],
    ['Auf der Karte von OpenStreetMap ansehen', 'https://www.openstreetmap.org/?mlat=51.4831&mlon=7.2192#map=17/51.4831/7.2192'],
    ['Dieses Angebot auf einer eigenen Seite', page],
    ['Fehler melden', `mailto:kaffee@heimatverein.example?subject=${encodeURIComponent('Fehler im Eintrag „Kaffeenachmittag mit selbst gebackenem Kuchen“')}`],
  ]);
});

test('what is over goes into no calendar', async () => {
  const occurrences = [{ start: '2026-05-20T13:00:00Z', end: null, allDay: false, status: 'SCHEDULED', note: null }] as const;
  const widget = await mount({ place: '44787' }, { handlers: [answer({ occurrences, contact: null, place: null })] });
  await title.click();
  await settled(widget);
  expect(textsOf(widget, '.links a')).toEqual(['Dieses Angebot auf einer eigenen Seite']);
});
