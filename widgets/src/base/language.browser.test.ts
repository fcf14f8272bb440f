import { expect, onTestFinished, test } from 'vitest';

import { directionOf, languageOf, LANGUAGES } from './language.js';

function nested(lang: string | null): Element {
  const host = document.createElement('div');
  if (lang !== null) host.lang = lang;
  document.body.append(host);
  onTestFinished(() => host.remove());
  const inner = document.createElement('p');
  host.attachShadow({ mode: 'open' }).append(inner);
  return inner;
}

test.for([
  ['en', 'en'],
  ['EN-us', 'en'],
  ['ar', 'ar'],
  ['tr-DE', 'tr'],
  ['uk', 'uk'],
  ['ru-RU', 'ru'],
  ['pl', 'pl'],
  ['fr', 'de'],
  ['', 'de'],
  ['de-AT', 'de'],
  ['nds', 'de'],
  ['de-simple', 'de-simple'],
  ['de-DE-simple', 'de-simple'],
  ['de-x-leicht', 'de-simple'],
  ['de-LS', 'de-simple'],
  ['en-simple', 'en'],
  ['dek-simple', 'de'],
] as const)('lang="%s" around a shadow root means %s', ([lang, language]) => {
  expect(languageOf(nested(lang))).toBe(language);
});

test('an element of its own language wins over its host', () => {
  const inner = nested('en');
  inner.setAttribute('lang', 'ar');
  expect(languageOf(inner)).toBe('ar');
});

test('what belongs to no page is German', () => {
  expect(languageOf(document.createElement('p'))).toBe('de');
});

test('only Arabic runs from right to left', () => {
  expect(LANGUAGES.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']);
});
