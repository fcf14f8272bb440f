import { expect, test } from 'vitest';

import '../../testing/all-languages.js';
import { LANGUAGES, type Language } from '../language.js';
import { contentStringsOf } from '../languages/content-strings-of.js';
import { content as germanContent } from '../languages/content-strings.de.js';
import { filterStringsOf, learnFilterStrings } from '../../filters/strings/filter-strings-of.js';
import { laterStrings } from './later-strings.de.js';
import { stringsOf as spokenStringsOf } from './strings-of.js';
import type { Strings } from './strings.js';

await Promise.all(LANGUAGES.map(learnFilterStrings));

/** With what German says only later. */
const stringsOf = (language: Language): Strings => (language === 'de' ? { ...laterStrings, ...spokenStringsOf(language) } : (spokenStringsOf(language) as Strings));
const contentOf = (language: Language) => contentStringsOf(language) ?? germanContent;

const PLACE = '44787 Bochum';
const COUNTS = [0, 1, 2, 5, 11, 21, 22, 101];

/** Every text by its path; functions are said for every plural form, with each argument to be found in what they say. */
function textsOf(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]: [string, unknown]): [string, string][] => {
    const here = `${path}${key}`;
    if (typeof text === 'string') return [[here, text]];
    if (typeof text === 'function') return COUNTS.map((count) => [`${here}(${count})`, String((text as (...values: unknown[]) => unknown)(count, PLACE, true))]);
    return text === null ? [] : textsOf(text as object, `${here}.`);
  });
}

const TEXTS = { strings: stringsOf, filters: filterStringsOf };

test.for(LANGUAGES.flatMap((language) => Object.entries(TEXTS).map(([name, of]) => [language, name, of] as const)))('%s says everything in its %s', ([language, , of]) => {
  const texts = textsOf(of(language));
  const keys = (other: Language): string[] => textsOf(of(other)).map(([key]) => key).filter((key) => !key.startsWith('terms.'));
  expect(texts.map(([key]) => key).filter((key) => !key.startsWith('terms.')).sort()).toEqual(keys('de').sort());
  expect(texts.filter(([, text]) => text.trim() === '' || /undefined|null|NaN|\[object/.test(text))).toEqual([]);
});

test.for(LANGUAGES.filter((language) => language !== 'de'))('%s names every need and category that English names', (language) => {
  expect(Object.keys(filterStringsOf(language).terms).sort()).toEqual(Object.keys(filterStringsOf('en').terms).sort());
});

/** Words that stand for a number of their own: Arabic says one and two without a figure. */
const saysNumber = (text: string, count: number, language: Language): boolean => text.includes(String(count)) || (language === 'ar' && count <= 2);

test.for(LANGUAGES)('in %s every sentence says what it is given', (language) => {
  const strings = stringsOf(language);
  for (const count of COUNTS) {
    const counted = [strings.offerCount, strings.suggestionCount, strings.anyTime, strings.anyTheme, strings.earlier, strings.more].map((say) => say(count));
    expect(counted.filter((text) => !saysNumber(text, count, language))).toEqual([]);
    expect(saysNumber(strings.widerRadius(50, count), count, language)).toBe(true);
  }
  for (const text of [strings.within(25, PLACE), strings.nothing(25, PLACE, true), strings.nothing(25, PLACE, false)]) expect(text).toMatch(/25[^]*44787 Bochum|44787 Bochum[^]*25/);
  expect(strings.widerRadius(50, 3)).toContain('50');
  expect(strings.kilometres(25)).toContain('25');
  for (const say of [strings.call, strings.groupSize, strings.greeter, strings.pausedUntil]) expect(say('abc 123')).toContain('abc 123');
  const filters = filterStringsOf(language);
  for (const say of [filters.show, filters.fromDay, filters.untilDay, filters.without]) expect(say('abc 123')).toContain('abc 123');
  for (const say of [filters.filterButton, filters.inUse, filters.ageChip]) expect(say(72)).toContain('72');
  expect(contentOf(language).plainReviewed('Prüfgruppe Münster', '3. Mai')).toMatch(/Prüfgruppe Münster[^]*3\. Mai/);
});

test('in every language but German the sentences are no longer German', () => {
  const german = new Set([...textsOf(stringsOf('de')), ...textsOf(filterStringsOf('de'))].map(([, text]) => text));
  const same = new Set(['Filter', 'Details', 'Liste', '25 km']);
  for (const language of LANGUAGES.filter((other) => !other.startsWith('de'))) {
    const kept = [...textsOf(stringsOf(language)), ...textsOf(filterStringsOf(language))].map(([, text]) => text);
    expect([language, kept.filter((text) => german.has(text) && !same.has(text) && !/^\d+ km$/.test(text))]).toEqual([language, []]);
  }
});

test.for<[Language, string[]]>([
  ['de', ['0 Angebote', '1 Angebot', '2 Angebote', '5 Angebote', '11 Angebote', '21 Angebote', '22 Angebote', '101 Angebote']],
  ['de-simple', ['0 Angebote', '1 Angebot', '2 Angebote', '5 Angebote', '11 Angebote', '21 Angebote', '22 Angebote', '101 Angebote']],
  ['en', ['0 offers', '1 offer', '2 offers', '5 offers', '11 offers', '21 offers', '22 offers', '101 offers']],
  ['tr', ['0 etkinlik', '1 etkinlik', '2 etkinlik', '5 etkinlik', '11 etkinlik', '21 etkinlik', '22 etkinlik', '101 etkinlik']],
  ['uk', ['0 пропозицій', '1 пропозиція', '2 пропозиції', '5 пропозицій', '11 пропозицій', '21 пропозиція', '22 пропозиції', '101 пропозиція']],
  ['ru', ['0 предложений', '1 предложение', '2 предложения', '5 предложений', '11 предложений', '21 предложение', '22 предложения', '101 предложение']],
  ['pl', ['0 ofert', '1 oferta', '2 oferty', '5 ofert', '11 ofert', '21 ofert', '22 oferty', '101 ofert']],
  ['ar', ['لا عروض', 'عرض واحد', 'عرضان', '5 عروض', '11 عرضًا', '21 عرضًا', '22 عرضًا', '101 عرضًا']],
])('in %s numbers of offers stand in the right form', ([language, forms]) => {
  expect(COUNTS.map(stringsOf(language).offerCount)).toEqual(forms);
});

test('verbs follow the number in Ukrainian and Polish', () => {
  expect([1, 2, 5].map((count) => stringsOf('uk').earlier(count))).toEqual(['За минулий рік тут була 1 пропозиція.', 'За минулий рік тут були 2 пропозиції.', 'За минулий рік тут було 5 пропозицій.']);
  expect([1, 2, 5, 22].map((count) => stringsOf('pl').anyTime(count))).toEqual([
    'W innym czasie jest 1 oferta.', 'W innym czasie są 2 oferty.', 'W innym czasie jest 5 ofert.', 'W innym czasie są 22 oferty.',
  ]);
  expect([1, 2, 5].map((count) => stringsOf('pl').earlier(count))).toEqual(['W minionym roku była tu 1 oferta.', 'W minionym roku były tu 2 oferty.', 'W minionym roku było tu 5 ofert.']);
});

test('years of age stand in the right form', () => {
  expect([1, 22, 71, 75].map((age) => filterStringsOf('ru').ageChip(age))).toEqual(['1 год', '22 года', '71 год', '75 лет']);
  expect([1, 22, 71, 75].map((age) => filterStringsOf('uk').ageChip(age))).toEqual(['1 рік', '22 роки', '71 рік', '75 років']);
  expect([1, 22, 71, 75].map((age) => filterStringsOf('pl').ageChip(age))).toEqual(['1 rok', '22 lata', '71 lat', '75 lat']);
});

test('plain German keeps its main clauses short and does without genitive and subjunctive', () => {
  const texts = [...textsOf(stringsOf('de-simple')), ...textsOf(filterStringsOf('de-simple'))];
  const tooLong = texts.filter(([, text]) => text.split(/[.?!:]\s/).some((sentence) => sentence.split(/\s+/).length > 12));
  expect(tooLong).toEqual([]);
  expect(texts.filter(([, text]) => /\b(des|wäre|würde|könnte|möge|sei|hätte|eins|zwei|drei|vier|fünf)\b/i.test(text))).toEqual([]);
});

test('only languages other than German say that the entries are German', () => {
  expect(LANGUAGES.filter((language) => contentOf(language).entriesInGerman === '')).toEqual(['de', 'de-simple']);
});
