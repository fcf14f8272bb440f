import { expect, test } from 'vitest';

import { addDays } from '../scalars/berlin-time.js';
import { freshnessOf } from './freshness.js';

const TODAY = '2026-11-22';

test.each([
  [0, 'FRESH'],
  [120, 'FRESH'],
  [121, 'DUE'],
  [365, 'DUE'],
  [366, 'STALE'],
])('calls an entry confirmed %i days ago %s', (days, freshness) => {
  expect(freshnessOf(addDays(TODAY, -days), TODAY)).toBe(freshness);
});

test('calls an entry that nobody has confirmed due', () => {
  expect(freshnessOf(null, TODAY)).toBe('DUE');
  expect(freshnessOf(undefined, TODAY)).toBe('DUE');
});
