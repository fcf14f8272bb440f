import { expect, test } from 'vitest';

import { translationIn } from './translation-in.js';

const translations = ['nds', 'tr-TR', 'de', 'uk', 'de-simple', 'en'].map((language) => ({ language }));

test.for([
  ['tr', 'tr-TR'],
  ['uk', 'uk'],
  ['en', 'en'],
  ['de-simple', 'de-simple'],
] as const)('who reads %s gets the text in %s', ([language, found]) => {
  expect(translationIn(translations, language)?.language).toBe(found);
});

test('German stays as the entry has it, whatever else is written there', () => {
  expect(translationIn(translations, 'de')).toBeUndefined();
});

test('a language of nobody of ours, as Low German, stands in for none', () => {
  expect(translationIn([{ language: 'nds' }, { language: 'de' }], 'de-simple')).toBeUndefined();
  expect(translationIn([{ language: 'nds' }], 'tr')).toBeUndefined();
});
