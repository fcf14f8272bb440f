import fc from 'fast-check';
import { expect, test } from 'vitest';

import { toWordCode } from './word-code.js';

test.each([
  'linde-bruecke-amsel-mond',
  'Linde Brücke Amsel Mond',
  '  LINDE  BRÜCKE\tAMSEL  MOND ',
  'linde, brücke, amsel, mond.',
  'Linde–Brücke–Amsel–Mond',
  'Linde Bru\u0308cke Amsel Mond',
])('reads „%s“ as one and the same', (typed) => {
  expect(toWordCode(typed)).toBe('linde-bruecke-amsel-mond');
});

test('writes ß and capital umlauts out', () => {
  expect(toWordCode('Straße Öl Äpfel ÜBER')).toBe('strasse-oel-aepfel-ueber');
});

test.each(['', ' ', 'linde', 'linde-bruecke-amsel', 'linde-bruecke-amsel-mond-stern', 'a-bruecke-amsel-mond', `${'a'.repeat(21)}-bruecke-amsel-mond`, '1234', 'linde-bruecke-amsel-mond'.repeat(100)])(
  'refuses „%s“',
  (typed) => {
    expect(toWordCode(typed)).toBeNull();
  },
);

test('what is read once reads as itself', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (typed) => {
    const code = toWordCode(typed);
    if (code !== null) expect(toWordCode(code)).toBe(code);
  }));
});
