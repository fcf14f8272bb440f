import { expect, test } from 'vitest';

import { BitVocabulary } from './bit-vocabulary.js';
import { categoryBits, languageBits, needBits } from './topics.js';
import { traitBits } from './traits.js';

test('each value has a bit of its own, values outside the list have none', () => {
  const bits = new BitVocabulary(['a', 'b', 'c']);
  expect([bits.maskOf(['a']), bits.maskOf(['c', 'a', 'c']), bits.maskOf(['d']), bits.maskOf([])]).toEqual([1n, 5n, 0n, 0n]);
  expect([bits.has('b'), bits.has('d')]).toEqual([true, false]);
});

test('more values than a bigint has bits are refused', () => {
  expect(() => new BitVocabulary(Array.from({ length: 64 }, (_, at) => String(at)))).toThrow('63 values, not 64');
});

test('the masks of every vocabulary are positive bigints of PostgreSQL', () => {
  for (const bits of [needBits, categoryBits, languageBits, traitBits]) {
    expect(bits.maskOf(bits.values)).toBe(2n ** BigInt(bits.values.length) - 1n);
    expect(bits.maskOf(bits.values)).toBeLessThan(2n ** 63n);
  }
});
