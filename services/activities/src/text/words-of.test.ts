import fc from 'fast-check';
import { expect, test } from 'vitest';

import { wordsOf } from './words-of.js';

const folded = (text: string) => wordsOf(text).map((word) => word.folded);

test.each([
  ['Erzählcafé: Weißt du noch?', ['erzahlcafe', 'weisst', 'du', 'noch']],
  ['Treff ab 60, Raum 3', ['treff', 'ab', '60', 'raum', '3']],
  ['Bürger*innen, Schüler:innen und LehrerInnen', ['burger', 'schuler', 'und', 'lehrer']],
  ['Kinder\u00adgarten', ['kindergarten']],
  ["geht's", ['geht']],
  ['☀️ 🎉 — !', []],
  ['\u0000', []],
])('%j has the words %j', (text, words) => {
  expect(folded(text)).toEqual(words);
});

test('a word with hyphens is one word with parts', () => {
  expect(wordsOf('Eltern-Kind-Treff')).toEqual([{ folded: 'elternkindtreff', hyphenated: ['eltern', 'kind', 'treff'] }]);
});

test('words have letters and digits only, and not too many of them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const word of wordsOf(text)) for (const part of [word.folded, ...word.hyphenated]) {
        expect(part).toMatch(/^[\p{L}\p{N}]+$/u);
        expect(part.isWellFormed()).toBe(true);
        expect([...part].length).toBeLessThanOrEqual(360);
      }
    }),
    { numRuns: 5000 },
  );
});
