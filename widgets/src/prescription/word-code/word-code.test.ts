import { array, assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { newWordCode, normaliseWordCode, shownWordCode } from './word-code.js';
import { WORDS } from './words.js';

const codes = array(constantFrom(...WORDS), { minLength: 4, maxLength: 4 });

test('a new code has four words of the list', () => {
  const known = new Set(WORDS.map(normaliseWordCode));
  const words = newWordCode().split('-');
  expect(words).toHaveLength(4);
  expect(words.filter((word) => !known.has(word))).toEqual([]);
});

test('codes use the whole list and do not repeat', () => {
  const made = Array.from({ length: 4000 }, newWordCode);
  expect(new Set(made).size).toBe(4000);
  expect(new Set(made.flatMap((code) => code.split('-'))).size).toBe(1024);
});

test('a code is shown with capitals and umlauts', () => {
  expect(shownWordCode('linde-bruecke-amsel-mond')).toBe('Linde Brücke Amsel Mond');
  expect(shownWordCode('linde-unbekannt')).toBe('Linde Unbekannt');
});

test.each(['Linde Brücke Amsel Mond', '  linde, BRÜCKE – amsel / mond. ', 'linde-bruecke-amsel-mond', 'LINDE\tBrücke\nAmsel;Mond', 'Linde Bru\u0308cke Amsel Mond'])('what is typed as "%s" is the same code', (typed) => {
  expect(normaliseWordCode(typed)).toBe('linde-bruecke-amsel-mond');
});

test('what is shown can be typed again', () => {
  assert(
    property(codes, (words) => {
      const code = words.map(normaliseWordCode).join('-');
      expect(normaliseWordCode(shownWordCode(code))).toBe(code);
      expect(shownWordCode(code)).toBe(words.join(' '));
    }),
  );
});

test('whatever is typed becomes plain letters between single hyphens, and stays so', () => {
  assert(
    property(string({ unit: 'grapheme' }), (typed) => {
      const code = normaliseWordCode(typed);
      expect(code).toMatch(/^([a-z]+(-[a-z]+)*)?$/);
      expect(normaliseWordCode(code)).toBe(code);
    }),
  );
});
