import { expect, test } from 'vitest';

import { contentHash } from './content-hash.js';

test('does not depend on the order of keys, at any depth', () => {
  expect(contentHash({ a: 1, b: { c: [{ d: 2, e: 3 }] } })).toBe(contentHash({ b: { c: [{ e: 3, d: 2 }] }, a: 1 }));
});

test('takes absent and undefined for the same', () => {
  expect(contentHash({ a: 1, b: undefined, c: { d: undefined } })).toBe(contentHash({ a: 1, c: {} }));
});

test.each([
  ['another value', { a: 1 }, { a: 2 }],
  ['another type', { a: 1 }, { a: '1' }],
  ['null instead of nothing', { a: null }, {}],
  ['another order of a list', { a: [1, 2] }, { a: [2, 1] }],
  ['another name', { a: 1 }, { b: 1 }],
])('changes with %s', (_what, left, right) => {
  expect(contentHash(left)).not.toBe(contentHash(right));
});
