import fc from 'fast-check';
import { expect, test } from 'vitest';

import { editDistance } from './edit-distance.js';

/** The definition, without any cleverness. */
function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return plainDistance(restA, restB);
  const swapped = a.length > 1 && a[0] === b[1] && a[1] === b[0] ? plainDistance(a.slice(2), b.slice(2)) : Infinity;
  return 1 + Math.min(plainDistance(restA, b), plainDistance(a, restB), plainDistance(restA, restB), swapped);
}

test.each([
  ['erzalcafe', 'erzahlcafe', 1],
  ['spaizergang', 'spaziergang', 1],
  ['mitagstish', 'mittagstisch', 2],
  ['kanne', 'wanne', 1],
  ['gleich', 'gleich', 0],
])('%s and %s are %i apart', (a, b, distance) => {
  expect(editDistance(a, b, 3)).toBe(distance);
});

test('the distance is the one of the definition, or beyond what was asked for', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, most) => {
      const plain = plainDistance(a, b);
      expect(editDistance(a, b, most)).toBe(plain > most ? Infinity : plain);
    }),
    { numRuns: 3000 },
  );
});
