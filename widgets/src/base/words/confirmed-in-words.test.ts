import { expect, test } from 'vitest';

import '../../testing/all-languages.js';
import { confirmedInWords } from './confirmed-in-words.js';

const now = new Date('2026-11-22T18:00:00+01:00');

test.for([
  ['2026-11-22', 'geprüft heute'],
  ['2026-11-23', 'geprüft heute'],
  ['2026-11-21', 'geprüft gestern'],
  ['2026-11-20', 'geprüft vor 2 Tagen'],
  ['2026-11-13', 'geprüft vor 9 Tagen'],
  ['2026-11-01', 'geprüft vor 3 Wochen'],
  ['2026-09-24', 'geprüft vor 8 Wochen'],
  ['2026-06-20', 'geprüft vor 5 Monaten'],
] as const)('an entry confirmed on %s is "%s"', ([day, words]) => {
  expect(confirmedInWords(day, 'FRESH', 'de', now)).toBe(words);
});

test('never and long ago are said plainly', () => {
  expect(confirmedInWords(null, 'DUE', 'de', now)).toBe('noch nicht geprüft');
  expect(confirmedInWords('2025-01-01', 'STALE', 'de', now)).toBe('länger nicht geprüft – bitte vorher anrufen');
});

test('other languages have their own words', () => {
  expect(confirmedInWords('2026-11-13', 'FRESH', 'en', now)).toBe('checked 9 days ago');
  expect(confirmedInWords('2026-11-13', 'FRESH', 'ar', now)).toBe('تم التحقق قبل 9 أيام');
});
