import fc from 'fast-check';
import { expect, test } from 'vitest';

import { release, type Unreleased } from './release.js';

const pending = fc.integer({ min: 0, max: 200 });
const heads = fc.integer({ min: 0, max: 30 });
const fresh = (count: number): Unreleased => ({ pending: count, held: 0 });

test.each([
  [0, 0, 0, 0],
  [4, 0, 0, 4],
  [5, 0, 5, 0],
  [9, 0, 5, 4],
  [9, 1, 0, 9],
  [14, 0, 10, 4],
  [14, 1, 5, 9],
  [14, 2, 0, 14],
  [14, 30, 0, 14],
])('of %i with %i heads %i are told and %i carried over', (count, tossed, told, carried) => {
  expect(release(fresh(count), tossed)).toMatchObject({ released: told, pending: carried });
});

test('tells multiples of five and loses nobody', () => {
  fc.assert(fc.property(pending, heads, (count, tossed) => {
    const { released, pending: rest } = release(fresh(count), tossed);
    expect(released % 5).toBe(0);
    expect(released + rest).toBe(count);
    expect(Math.min(released, rest)).toBeGreaterThanOrEqual(0);
  }));
});

test('chance has no say again until one more five is full', () => {
  fc.assert(fc.property(pending, heads, heads, (count, first, second) => {
    const { pending: rest, held } = release(fresh(count), first);
    const missing = 5 - (rest % 5);
    for (let more = 0; more < missing; more += 1) {
      expect(release({ pending: rest + more, held }, second)).toEqual({ released: 0, pending: rest + more, held });
    }
    expect(release({ pending: rest + missing, held }, 0).released).toBe(5 * (held + 1));
  }));
});
