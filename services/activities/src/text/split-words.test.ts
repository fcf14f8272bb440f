import fc from 'fast-check';
import { expect, test } from 'vitest';

import { splitAny, splitWords } from './split-words.js';

test.each([
  ['Bürger*innen, Schüler:innen und LehrerInnen', ['Bürger', 'Schüler', 'und', 'Lehrer']],
  ['Eltern-Kind-Treff – im Haus', ['Eltern-Kind-Treff', 'im', 'Haus']],
  ['Kinder\u00adgarten 🎉 Ost', ['Kindergarten', 'Ost']],
  ['', []],
])('%j is split into %j', (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

/** Pieces that meet in odd ways. */
const piece = fc.oneof(
  fc.constantFrom('Bürger', '*innen', ':in', 'In', 'innen', 'i', 'I', 'n', '-', '--', '–', '\u00ad', '\u200b', '_', '·', ' ', '\n', '7', 'ß', 'é', 'e\u0301', '中', '𝒳', '😀', '.', '€'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

test('plain and intricate texts are split alike', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      expect(splitWords(text)).toEqual(splitAny(text));
    }),
    { numRuns: 20_000 },
  );
});
