import { assert, constantFrom, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { suggest, wrongLetters } from './suggest.js';

const LIST = ['Amsel', 'Ampel', 'Brücke', 'Brunnen', 'Brot', 'Bruder', 'Brause', 'Linde', 'Mond', 'Mohn'];

test.each([
  ['b', []],
  ['br', ['Brücke', 'Brunnen', 'Brot', 'Bruder']],
  ['brü', ['Brücke']],
  ['BRUE', ['Brücke']],
  ['  lin', ['Linde']],
  ['Brücke', []],
  ['bruecke', []],
  ['bruke', ['Brücke', 'Bruder', 'Brause']],
  ['lidne', ['Linde']],
  ['amxel', ['Amsel', 'Ampel']],
  ['mnd', []],
  ['zzzzzz', []],
])('"%s" may become %j', (typed, words) => {
  expect(suggest(typed, LIST)).toEqual(words);
});

test('a word list that has not come suggests nothing', () => {
  expect(suggest('bruk', [])).toEqual([]);
});

test('one slip costs one letter, none costs none, and both ways cost the same', () => {
  assert(
    property(string({ minLength: 2, maxLength: 9 }), integer({ min: 0, max: 8 }), constantFrom('left out', 'doubled', 'swapped'), (word, seed, slip) => {
      const letters = [...word].map((letter) => letter.charCodeAt(0)).map((code) => String.fromCharCode(97 + (code % 26)));
      const at = seed % (letters.length - 1);
      const typed = [...letters];
      if (slip === 'left out') typed.splice(at, 1);
      if (slip === 'doubled') typed.splice(at, 0, letters[at] ?? '');
      if (slip === 'swapped') typed.splice(at, 2, letters[at + 1] ?? '', letters[at] ?? '');
      const wrong = wrongLetters(typed.join(''), letters.join(''));
      expect(wrong).toBe(typed.join('') === letters.join('') ? 0 : 1);
      expect(wrongLetters(letters.join(''), typed.join(''))).toBe(wrong);
    }),
  );
});
