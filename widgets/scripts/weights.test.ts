import { randomBytes } from 'node:crypto';

import { expect, test } from 'vitest';

import { complaintOf, tableOf, weigh } from './weights.ts';

const noise = (kilobytes: number): Uint8Array => randomBytes(kilobytes * 1024);

test('a file within its limit is nothing to complain of', () => {
  expect(complaintOf(weigh('offers.js', noise(24)))).toBeNull();
});

test('a file that is too heavy is named with what it has and what it may have', () => {
  expect(complaintOf(weigh('offers.js', noise(26)))).toMatch(/^offers\.js has 26\.0 KB with brotli, more than the 25 KB it may have\./);
});

test('a file nobody has named may weigh as much as a language', () => {
  expect(complaintOf(weigh('xx.js', noise(7)))).toContain('more than the 6 KB');
});

test('the table says what is above its goal and what is too heavy', () => {
  const table = tableOf([weigh('offers.js', noise(2)), weigh('offers.js', noise(20)), weigh('20 offers', noise(16))]);
  expect(table.split('\n').map((line) => line.split(/\s{2,}/).at(-1))).toEqual(['hard', '25', 'above goal', 'TOO HEAVY']);
});
