import { expect, test } from 'vitest';

import '../../testing/all-languages.js';
import { distanceInWords } from './distance-in-words.js';

test.for([
  [0, '50\u00A0m'],
  [460, '450\u00A0m'],
  [800, '800\u00A0m'],
  [949, '950\u00A0m'],
  [950, '1\u00A0km'],
  [1_400, '1,4\u00A0km'],
  [9_960, '10\u00A0km'],
  [12_300, '12\u00A0km'],
] as const)('%d metres are %s', ([metres, words]) => {
  expect(distanceInWords(metres, 'de')).toBe(words);
});

test('other languages write their own decimals, with Latin digits', () => {
  expect(distanceInWords(1_400, 'en')).toBe('1.4\u00A0km');
  expect(distanceInWords(1_400, 'ar')).toBe('1.4\u00A0كم');
});
