import { expect, test } from 'vitest';

import { checkFirst } from './check-first.js';

test.each([1, 20, 100])('takes %i', (first) => {
  expect(checkFirst(first)).toBe(first);
});

test.each([0, -1, 101, Number.NaN, Infinity])('refuses %d', (first) => {
  expect(() => checkFirst(first)).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ code: 'PAGE_SIZE_OUT_OF_RANGE', field: 'first' }) }));
});

test('names the argument at fault', () => {
  expect(() => checkFirst(0, 'dates')).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ field: 'dates', hint: expect.stringContaining('dates') }) }));
});
