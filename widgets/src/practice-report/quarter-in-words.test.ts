import { expect, test } from 'vitest';

import { quarterInWords } from './quarter-in-words.js';

test.each([
  ['2026-Q1', 'Januar bis März 2026'],
  ['2026-Q4', 'Oktober bis Dezember 2026'],
  ['2027-Q2', 'April bis Juni 2027'],
  ['2026-Q5', '2026-Q5'],
  ['irgendwann', 'irgendwann'],
])('%s is "%s"', (quarter, words) => {
  expect(quarterInWords(quarter)).toBe(words);
});
