import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';

import { LANGUAGES } from '../base/language.js';
import '../testing/all-languages.js';
import { OfferCountDocument, OffersNearDocument } from '../data/gql/graphql.js';
import { exampleOffer, listOf, offerOf, visitingOffer } from '../testing/fixtures.js';
import { answering, lost } from '../testing/handlers.js';
import { mount, one, settled, shadowOf } from '../testing/mount.js';
import { violationsOf } from '../testing/violations.js';
import type { MitOffers } from './offers.element.js';

const FOREIGN = LANGUAGES.filter((language) => !language.startsWith('de'));

/** Words of the German interface; what an entry says itself is marked as German and does not count. */
const GERMAN = /(?<!\p{L})(Angebote?|Ort|Postleitzahl|Umkreis|Auswahl|Heute|Morgen|Woche|Wochenende|Uhr|jeden|geprüft|kostenlos|Spende|rollstuhlgerecht|Begleitung|Anrufen|Beispiel|Quellen?|Weitere|zeigen|Termine?|Veranstalter|Auskunft|Suche|Sprache|Barrierefreiheit|Anliegen|Mehr|noch|ungefähr|und|oder|nicht|bis|von|Mittwoch|November|Euro|Nähe|Trauer|Essen|Kostenlos|Alter)(?!\p{L})/u;
/** Turkish and Polish name the month, and Turkish the currency, as German does. */
const ALIKE: Readonly<Record<string, RegExp>> = { en: /^November$/, tr: /^Euro$/ };

/** What can be read and is not marked as German: texts, and the names that only a screen reader says. */
function spokenBy(widget: MitOffers): string[] {
  const said: string[] = [];
  const foreign = (element: Element | null): boolean => !element?.closest('[lang="de"]:not(.base), style');
  const texts = document.createTreeWalker(shadowOf(widget), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) if (foreign(texts.currentNode.parentElement)) said.push(texts.currentNode.textContent ?? '');
  for (const element of shadowOf(widget).querySelectorAll('[aria-label], [title], [placeholder], [aria-description]')) {
    if (foreign(element)) said.push(...['aria-label', 'title', 'placeholder', 'aria-description'].map((name) => element.getAttribute(name) ?? ''));
  }
  return said;
}

/** Names of places stand as they are written on the sign, also in the middle of a sentence. */
const germanIn = (widget: MitOffers, lang: string): string[] =>
  spokenBy(widget).map((text) => text.replaceAll('44787 Bochum', '').replaceAll(/Kaffee|singen|Handy|Telgte/g, '')).filter((text) => {
    const found = GERMAN.exec(text)?.[0];
    return found !== undefined && !ALIKE[lang]?.test(found);
  });

const three = answering(OffersNearDocument, () => listOf([offerOf(), exampleOffer(), visitingOffer()], { total: 9, next: 'after' }));

async function opened(lang: string, attributes: Record<string, string> = {}): Promise<MitOffers> {
  const widget = await mount({ place: '44787', ...attributes }, { lang, around: '<h1>x</h1><slot></slot>', handlers: [three] });
  one(widget, '.title').click();
  await widget.updateComplete;
  await settled(widget);
  return widget;
}

test('German words are found where they are', async () => {
  expect(germanIn(await opened('de'), 'en').length).toBeGreaterThan(10);
});

test.for(FOREIGN)('in %s a list with an opened offer has no German of its own', async (lang) => {
  expect(germanIn(await opened(lang), lang)).toEqual([]);
});

test.for(FOREIGN)('in %s the filters have no German of their own', async (lang) => {
  await page.viewport(1200, 900);
  const widget = await opened(lang, { filters: 'all', sort: 'best' });
  await vi.waitFor(() => one(widget, '#filters'));
  expect(germanIn(widget, lang)).toEqual([]);
});

test.for(FOREIGN)('in %s nothing found, and nothing loaded, are said without German', async (lang) => {
  const found = answering(OfferCountDocument, () => ({ offersNear: { totalCount: 5 } }));
  const empty = await mount({ place: '44787' }, { lang, handlers: [answering(OffersNearDocument, () => listOf([])), found] });
  await expect.poll(() => shadowOf(empty).querySelectorAll('.way').length).toBeGreaterThan(0);
  expect(germanIn(empty, lang)).toEqual([]);
  const failed = await mount({ place: '44787' }, { lang, handlers: [answering(OffersNearDocument, lost)] });
  expect(germanIn(failed, lang)).toEqual([]);
  expect(germanIn(await mount({}, { lang }), lang)).toEqual([]);
});

test.for(LANGUAGES)('axe-core finds nothing wrong in %s, in the list, an opened offer and the filters', async (lang) => {
  await page.viewport(1200, 900);
  expect(await violationsOf(await opened(lang, { filters: 'all', sort: 'best', heading: 'x' }))).toEqual([]);
});

test.for(LANGUAGES)('%s runs its own way and stays within 320 and 390 pixels', async (lang) => {
  onTestFinished(() => page.viewport(414, 896));
  for (const width of [320, 390]) {
    await page.viewport(width, 800);
    const widget = await opened(lang, { filters: 'all', sort: 'best' });
    expect(getComputedStyle(one(widget, '.base')).direction).toBe(lang === 'ar' ? 'rtl' : 'ltr');
    expect([width, document.documentElement.scrollWidth <= document.documentElement.clientWidth]).toEqual([width, true]);
    widget.closest('main')?.remove();
  }
});

test.for([
  ['de-simple', '1 Angebot bis 10 Kilometer weit weg von 44787 Bochum'],
  ['tr', '1 etkinlik – 44787 Bochum çevresinde 10 km içinde'],
  ['uk', '1 пропозиція у радіусі 10 км від 44787 Bochum'],
  ['ru', '1 предложение в радиусе 10 км от 44787 Bochum'],
  ['pl', '1 oferta w promieniu 10 km od 44787 Bochum'],
])('lang="%s" on the page says "%s"', async ([lang, sentence]) => {
  const widget = await mount({ place: '44787' }, { lang });
  expect(one(widget, '.base').lang).toBe(lang);
  expect(one(widget, '.status').textContent?.replace(/\s+/g, ' ').trim()).toBe(sentence);
});

test.for([['de-x-leicht'], ['de-LS'], ['de-DE-simple']])('lang="%s" is plain German', async ([lang = '']) => {
  const widget = await mount({ place: '44787' }, { lang });
  expect(one(widget, '.base').lang).toBe('de-simple');
});
