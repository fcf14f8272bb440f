import { expect, test } from 'vitest';

import { LANGUAGES, type Language } from '../base/language.js';
import { contentStringsOf } from '../base/languages/content-strings-of.js';
import '../testing/all-languages.js';
import { OfferDetailsDocument, OffersNearDocument } from '../data/gql/graphql.js';
import { detailsOf, listOf, offerOf } from '../testing/fixtures.js';
import { answering, refusal } from '../testing/handlers.js';
import { mount, one, settled, shadowOf, textsOf } from '../testing/mount.js';
import { violationsOf } from '../testing/violations.js';
import type { Offer, OfferDetails } from './offer.js';
import type { MitOffers } from './offers.element.js';

const FOREIGN = LANGUAGES.filter((language) => !language.startsWith('de'));
const PLAIN = 'Wir trinken Kaffee. Sie können einfach kommen.';
const GERMAN = 'Jeden Mittwoch decken wir den Tisch. Wer mag, bringt Fotos von früher mit.';
const TITLE = 'Kaffeenachmittag mit selbst gebackenem Kuchen';
const REVIEW = { by: 'Prüfgruppe Münster', on: '2026-05-03' };
const TURKISH = { language: 'tr', title: 'Ev yapımı kekle kahve', summary: 'Birlikte kahve içiyoruz.', description: 'Her çarşamba sofrayı kuruyoruz.' };
/** Low German is none of the languages that the widget speaks. */
const LOW_GERMAN = { language: 'nds', title: 'Koffie un Koken', summary: null, description: 'Wi drinkt tosamen Koffie.' };

async function opened(lang: string, details: Partial<OfferDetails> = {}, node: Partial<Offer['node']> = {}): Promise<MitOffers> {
  const handlers = [answering(OffersNearDocument, () => listOf([offerOf(node)])), answering(OfferDetailsDocument, () => ({ activity: detailsOf(details) }))];
  const widget = await mount({ place: '44787' }, { lang, handlers, around: '<h1>x</h1><slot></slot>' });
  one(widget, '.title').click();
  await widget.updateComplete;
  await settled(widget);
  return widget;
}

/** Texts of an entry that can be read at once, with their languages. */
const readAtOnce = (widget: MitOffers): [string, string][] => textsWithLanguage(widget, '.details > .text');
const readBehind = (widget: MitOffers): [string, string][] => textsWithLanguage(widget, '.details > details > p[lang]');
const textsWithLanguage = (widget: MitOffers, selector: string): [string, string][] =>
  [...shadowOf(widget).querySelectorAll<HTMLElement>(selector)].map((text) => [text.lang, (text.textContent ?? '').replace(/\s+/g, ' ').trim()]);

test('who reads plain German gets the plain text first, who has reviewed it and when, and the whole text behind it', async () => {
  const widget = await opened('de-simple', { plainLanguageReview: REVIEW });
  expect(readAtOnce(widget)).toEqual([['de-simple', PLAIN]]);
  expect(textsOf(widget, '.details > .text + .source')).toEqual(['Diesen Text haben geprüft: Prüfgruppe Münster, am 3. Mai 2026']);
  expect(textsOf(widget, '.details summary')).toEqual(['Der ganze Text']);
  expect(readBehind(widget)).toEqual([['de', GERMAN]]);
  expect(await violationsOf(widget)).toEqual([]);
});

test('a plain text that nobody has reviewed says so', async () => {
  expect(textsOf(await opened('de-simple'), '.details > .text + .source')).toEqual(['Diesen Text hat noch niemand geprüft.']);
});

test('without a plain text plain German shows the German one, with nothing behind it', async () => {
  const widget = await opened('de-simple', { plainLanguage: null });
  expect(readAtOnce(widget)).toEqual([['de', GERMAN]]);
  expect(textsOf(widget, '.details details')).toEqual([]);
});

test('a plain text stands alone where there is no other', async () => {
  const widget = await opened('de-simple', { description: null });
  expect(readAtOnce(widget)).toEqual([['de-simple', PLAIN]]);
  expect(textsOf(widget, '.details details')).toEqual([]);
});

test('German shows its own text first and the plain one behind, never under the name of a reviewed text', async () => {
  const widget = await opened('de', { translations: [TURKISH] }, { translations: [TURKISH] });
  expect(textsOf(widget, '.title')).toEqual([TITLE]);
  expect(readAtOnce(widget)).toEqual([['de', GERMAN]]);
  expect(textsOf(widget, '.details summary')).toEqual(['In einfacher Sprache']);
  expect(readBehind(widget)).toEqual([['de-simple', PLAIN]]);
  expect(textsOf(widget, '.details details .source')).toEqual(['Diesen Text hat noch niemand aus der Zielgruppe geprüft.']);
  expect(shadowOf(widget).textContent).not.toContain('Leichte');
});

test.for([
  ['de', 'Geprüft von: Prüfgruppe Münster, 3. Mai 2026'],
  ['tr', 'Metni okuyup onaylayan: Prüfgruppe Münster, 3 Mayıs 2026'],
  ['ru', 'Текст проверили: Prüfgruppe Münster, 3 мая 2026 г.'],
])('in %s the plain text says behind its title who has reviewed it and when', async ([lang = '', line]) => {
  expect(textsOf(await opened(lang, { plainLanguageReview: REVIEW }), '.details details .source')).toEqual([line]);
});

test('who reads Turkish gets title and text in Turkish, marked as Turkish, and the German ones behind', async () => {
  const translations = [LOW_GERMAN, TURKISH];
  const widget = await opened('tr', { translations, plainLanguage: null }, { translations });
  expect(textsWithLanguage(widget, '.title')).toEqual([['tr', TURKISH.title]]);
  expect(readAtOnce(widget)).toEqual([['tr', TURKISH.description]]);
  expect(textsOf(widget, '.details summary')).toEqual(['Almanca metin']);
  expect(readBehind(widget)).toEqual([['de', TITLE], ['de', GERMAN]]);
  expect(await violationsOf(widget)).toEqual([]);
});

test('a sentence stands for a longer text that nobody has translated', async () => {
  const translations = [{ ...TURKISH, description: null }];
  expect(readAtOnce(await opened('tr', { translations }, { translations }))).toEqual([['tr', TURKISH.summary]]);
});

test('where only the title is translated, the text stays German and the German title is behind', async () => {
  const translations = [{ ...TURKISH, summary: null, description: null }];
  const widget = await opened('tr', { translations, plainLanguage: null }, { translations });
  expect(textsWithLanguage(widget, '.title')).toEqual([['tr', TURKISH.title]]);
  expect(readAtOnce(widget)).toEqual([['de', GERMAN]]);
  expect(readBehind(widget)).toEqual([['de', TITLE]]);
});

test.for(['uk', 'de', 'de-simple'])('a translation into another language changes nothing in %s', async (lang) => {
  const translations = [LOW_GERMAN, TURKISH];
  const widget = await opened(lang, { translations, plainLanguage: null }, { translations });
  expect(textsWithLanguage(widget, '.title')).toEqual([['de', TITLE]]);
  expect(readAtOnce(widget)).toEqual([['de', GERMAN]]);
});

test('a translation into plain German gives the title, and the plain text of the entry goes before its text', async () => {
  const translations = [{ language: 'de-simple', title: 'Kaffee und Kuchen', summary: null, description: 'Wir essen Kuchen.' }];
  const widget = await opened('de-simple', { translations }, { translations });
  expect(textsWithLanguage(widget, '.title')).toEqual([['de-simple', 'Kaffee und Kuchen']]);
  expect(readAtOnce(widget)).toEqual([['de-simple', PLAIN]]);
  expect(readBehind(widget)).toEqual([['de', TITLE], ['de', GERMAN]]);
  expect(readAtOnce(await opened('de-simple', { translations, plainLanguage: null }, { translations }))).toEqual([['de-simple', 'Wir essen Kuchen.']]);
});

test('text of a translation stays text', async () => {
  const translations = [{ ...TURKISH, title: '<img src=x onerror=alert(1)>', description: '<b>kahve</b>' }];
  const widget = await opened('tr', { translations }, { translations });
  expect(textsOf(widget, '.title')).toEqual(['<img src=x onerror=alert(1)>']);
  expect(readAtOnce(widget)).toEqual([['tr', '<b>kahve</b>']]);
});

test.for(FOREIGN)('in %s a list says once that its entries are in German', async (lang) => {
  const handlers = [answering(OffersNearDocument, () => listOf([offerOf(), offerOf({ id: 'activity-2' }), offerOf({ id: 'activity-3', example: true })]))];
  const widget = await mount({ place: '44787' }, { lang, handlers });
  const sentence = contentStringsOf(lang)?.entriesInGerman;
  expect(textsOf(widget, '.attribution').filter((text) => text === sentence)).toHaveLength(1);
});

test.for([
  ['de', []],
  ['de-simple', []],
  ['tr', [TURKISH]],
] as const)('in %s it is not said where nothing is in a foreign language', async ([lang, translations]) => {
  const widget = await mount({ place: '44787' }, { lang, handlers: [answering(OffersNearDocument, () => listOf([offerOf({ translations })]))] });
  expect(textsOf(widget, '.attribution')).toHaveLength(1);
});

test('it is said where one of many is not translated', async () => {
  const handlers = [answering(OffersNearDocument, () => listOf([offerOf({ translations: [TURKISH] }), offerOf({ id: 'activity-2' })]))];
  expect(textsOf(await mount({ place: '44787' }, { lang: 'tr', handlers }), '.attribution')[0]).toBe('Kayıtlar Almancadır');
});

const WORDS = { message: 'Diese Postleitzahl kennen wir nicht.', hint: 'Meinten Sie 48291 Telgte?' };
const ENGLISH = { message: 'We do not know this postcode.', hint: 'Did you mean 48291 Telgte?' };

async function refused(lang: string, code: string, en?: typeof ENGLISH): Promise<MitOffers> {
  const answer = (): Response => (en ? Response.json({ data: null, errors: [{ message: WORDS.message, extensions: { code, field: 'near', de: WORDS, en } }] }) : refusal(code, WORDS));
  return mount({ place: '48292' }, { lang, handlers: [answering(OffersNearDocument, answer)] });
}

/** What is said, and the language it is marked with, if it is not the widget's. */
const saidOf = (widget: MitOffers): [string, string][] => textsWithLanguage(widget, '[role="alert"] p');

const OWN = ['de-simple', 'tr', 'uk', 'ar', 'ru', 'pl'] as const satisfies Language[];

test.for(OWN.flatMap((lang) => (['UNKNOWN_POSTAL_CODE', 'UNKNOWN_MUNICIPALITY'] as const).map((code) => [lang, code] as const)))('in %s %s is said in its own words', async ([lang, code]) => {
  const { message = '', hint = '' } = contentStringsOf(lang)?.refusals?.[code] ?? {};
  expect(message).not.toBe('');
  expect(saidOf(await refused(lang, code, ENGLISH))).toEqual([['', message], ['', hint]]);
});

test.for([
  ['de', WORDS],
  ['en', ENGLISH],
] as const)("in %s an unknown postcode is said in the API's own words, which know what may be meant", async ([lang, { message, hint }]) => {
  expect(saidOf(await refused(lang, 'UNKNOWN_POSTAL_CODE', ENGLISH))).toEqual([['', message], ['', hint]]);
});

test.for([
  ['tr', ENGLISH, 'en', ENGLISH],
  ['tr', undefined, 'de', WORDS],
  ['en', undefined, 'de', WORDS],
  ['de-simple', ENGLISH, 'de', WORDS],
] as const)('in %s what only the API can say is marked with its language', async ([lang, en, marked, { message, hint }]) => {
  expect(saidOf(await refused(lang, 'RADIUS_OUT_OF_RANGE', en))).toEqual([[marked, message], [marked, hint]]);
});
