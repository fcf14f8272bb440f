import fc from 'fast-check';
import { expect, test } from 'vitest';

import { foldWord } from './fold-word.js';

test.each([
  ['Erzählcafé', 'erzahlcafe'],
  ['ERZAEHLCAFE', 'erzahlcafe'],
  ['Straße', 'strasse'],
  ['Übung', 'ubung'],
  ['Uebung', 'ubung'],
  ['Fünf', 'funf'],
  ['fuenf', 'funf'],
  ['säen', 'san'],
  ['saeen', 'san'],
  ['Geübte', 'geubte'],
  ['Geuebte', 'geubte'],
])('"%s" becomes "%s"', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

test.each(['neue', 'trauer', 'bauen', 'quelle', 'feuer', 'frauen', 'steuer'])('"%s" has no umlaut and keeps its letters', (word) => {
  expect(foldWord(word)).toBe(word);
});

const DIGRAPHS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const consonants = fc.constantFrom(...'bcdfghjklmnprstvwxz', 'sch', 'ch', 'st');
const vowels = fc.constantFrom('a', 'e', 'i', 'o', 'u', 'ä', 'ö', 'ü', 'ei', 'au', 'eu', 'ie', 'äu');
const germanWord = fc.array(fc.tuple(consonants, vowels), { minLength: 1, maxLength: 6 }).map((syllables) => `${syllables.flat().join('')}${syllables.length % 2 ? 'ß' : 'n'}`);

test('all spellings of a word become one', () => {
  fc.assert(
    fc.property(germanWord, (word) => {
      const digraphs = word.replace(/[äöüß]/g, (letter) => DIGRAPHS[letter] ?? letter);
      for (const spelling of [digraphs, word.toUpperCase(), word.normalize('NFD'), digraphs.toUpperCase()]) expect(foldWord(spelling)).toBe(foldWord(word));
    }),
    { numRuns: 5000 },
  );
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(germanWord, (word) => {
      expect(foldWord(foldWord(word))).toBe(foldWord(word));
    }),
    { numRuns: 2000 },
  );
});
