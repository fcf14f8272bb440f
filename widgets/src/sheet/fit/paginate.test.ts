import fc from 'fast-check';
import { expect, test } from 'vitest';

import { paginate } from './paginate.js';

const ROOM = { first: 60, further: 80, end: 20 };

test('what fits stays on one page', () => {
  expect(paginate([20, 20], ROOM)).toEqual([2]);
});

test('a block without room begins the next page', () => {
  expect(paginate([40, 30, 30], ROOM)).toEqual([1, 2]);
});

test('the end has a page of its own if it has no room', () => {
  expect(paginate([50], ROOM)).toEqual([1, 0]);
});

test('a block higher than a page has it alone', () => {
  expect(paginate([30, 200, 30], ROOM)).toEqual([1, 1, 1]);
});

const heights = fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 6 });

test('every block stands on exactly one page', () => {
  fc.assert(
    fc.property(heights, (blocks) => {
      expect(paginate(blocks, ROOM).reduce((sum, count) => sum + count, 0)).toBe(blocks.length);
    }),
  );
});

test('no page holds more than its room unless a single block does', () => {
  fc.assert(
    fc.property(heights, (blocks) => {
      const pages = paginate(blocks, ROOM);
      let start = 0;
      for (const [page, count] of pages.entries()) {
        const sum = blocks.slice(start, start + count).reduce((all, height) => all + height, 0);
        start += count;
        expect(count <= 1 || sum <= (page === 0 ? ROOM.first : ROOM.further)).toBe(true);
      }
    }),
  );
});
