import { assert, constantFrom, nat, property } from 'fast-check';
import { expect, test } from 'vitest';

import { correctedWordCode } from './corrected-word-code.js';
import { normaliseWordCode } from './word-code.js';
import { WORDS } from './words.js';

test.each([
  ['Linde Brücke Amsel Mond', 'linde-bruecke-amsel-mond'],
  ['linde brucke amsl mondd', 'linde-bruecke-amsel-mond'],
  ['Lindde Bruecke Amsel Mond', 'linde-bruecke-amsel-mond'],
  ['xylophon linde', 'xylophon-linde'],
  ['', ''],
])('"%s" is taken for %s', (typed, code) => {
  expect(correctedWordCode(typed)).toBe(code);
});

test('a word of the list is never changed', () => {
  assert(property(constantFrom(...WORDS), (word) => void expect(correctedWordCode(word)).toBe(normaliseWordCode(word))));
});

test('a slip is mended to the word or left alone, and never becomes nothing', () => {
  assert(
    property(constantFrom(...WORDS.map(normaliseWordCode)), nat(20), constantFrom(...'abcdefghijklmnopqrstuvwxyz'), (word, place, letter) => {
      const at = place % word.length;
      const slip = word.slice(0, at) + letter + word.slice(at + 1);
      expect([word, slip]).toContain(correctedWordCode(slip));
    }),
  );
});
