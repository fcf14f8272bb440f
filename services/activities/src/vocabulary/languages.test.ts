import { expect, test } from 'vitest';

import { languageLabel, languages } from './languages.js';

test('every code is unique, and as short as the standards have it', () => {
  const codes = languages.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(Intl.getCanonicalLocales(code), code).toEqual([code]);
});

test('there are at most 31, so that a set of them fits into an integer', () => {
  expect(languages.length).toBeLessThanOrEqual(31);
});

test('each has a German name, and another code stands for itself', () => {
  for (const { label } of languages) expect(label).toMatch(/^[A-ZÄÖÜ]/);
  expect(['nds', 'gsg', 'xx'].map(languageLabel)).toEqual(['Plattdeutsch', 'Deutsche Gebärdensprache', 'xx']);
});
