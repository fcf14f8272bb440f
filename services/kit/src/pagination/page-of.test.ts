import 'reflect-metadata';

import { expect, test } from 'vitest';

import { pageOf } from './page-of.js';

test('ends with the cursor of the last edge', () => {
  expect(pageOf([{ cursor: 'a' }, { cursor: 'b' }], true, 5)).toEqual({ edges: [{ cursor: 'a' }, { cursor: 'b' }], totalCount: 5, pageInfo: { hasNextPage: true, endCursor: 'b' } });
});

test('has no end cursor on an empty page', () => {
  expect(pageOf([], false, 5)).toEqual({ edges: [], totalCount: 5, pageInfo: { hasNextPage: false, endCursor: null } });
});
