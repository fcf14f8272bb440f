import { expect, test } from 'vitest';

import { readSheetKey } from './read-sheet-key.js';

test('takes a key of 32 characters', () => {
  expect(readSheetKey({ SHEET_KEY: 'k'.repeat(32) })).toBe('k'.repeat(32));
});

test.each([
  [{}, 'SHEET_KEY is missing: at least 32 random characters'],
  [{ SHEET_KEY: 'k'.repeat(31) }, 'SHEET_KEY is too short: at least 32 random characters'],
])('refuses %j in one sentence', (environment, sentence) => {
  expect(() => readSheetKey(environment)).toThrow(sentence);
});
