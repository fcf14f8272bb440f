import { expect, test } from 'vitest';

import { PART_NAMES, readOptions } from './bench-options.ts';

const NOW = new Date('2026-11-22T23:30:00Z');

test('measures everything of the full size unless told otherwise, as of today in Germany', () => {
  expect(readOptions(['search'], NOW)).toMatchObject({ parts: PART_NAMES, activities: 300_000, larger: 3_000_000, seed: 1, day: '2026-11-23', documented: true });
});

test('measures the parts asked for in their own order', () => {
  expect(readOptions(['search', '--only', 'growth,page'], NOW).parts).toEqual(['page', 'growth']);
});

test.each([['--quick'], ['--activities', '20000'], ['--larger', '1_000_000'], ['--origins', '10']])('writes no figures of other sizes into the documentation: %s %s', (...args) => {
  expect(readOptions(['search', ...args.filter((arg) => arg !== undefined)], NOW).documented).toBe(false);
});

test.each([
  [[], 'there is "search" and "gateway"'],
  [['everything'], 'there is "search" and "gateway"'],
  [['search', '--only', 'pages'], 'There is no part "pages"'],
  [['search', '--activities', 'many'], '--activities is "many"'],
  [['search', '--origins', '0'], '--origins is "0"'],
  [['search', '--day', '22.11.2026'], '--day is "22.11.2026"'],
])('says what is wrong with %j', (args, message) => {
  expect(() => readOptions(args, NOW)).toThrow(message);
});
