import { expect, test } from 'vitest';

import { newPracticeCode, toPracticeCode } from './practice-code.js';

test('a new code has eight characters that nobody takes for others', () => {
  const codes = Array.from({ length: 1_000 }, newPracticeCode);
  expect(codes.filter((code) => !/^[a-z0-9]{8}$/.test(code) || /[01258bilosz]/.test(code))).toEqual([]);
  expect(new Set(codes).size).toBe(1_000);
});

test('a code is read however its letters were typed', () => {
  const code = newPracticeCode();
  expect([` ${code} `, code.toUpperCase(), `\t${code}\n`].map(toPracticeCode)).toEqual([code, code, code]);
});

test.each(['', 'k7m3p9x', 'k7m3p9xww', 'k7m3-p9xw', 'k0m3p9xw', 'κ7m3p9xw'])('„%s“ can be no code', (given) => {
  expect(toPracticeCode(given)).toBeNull();
});
