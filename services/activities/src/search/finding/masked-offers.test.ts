import fc from 'fast-check';
import { expect, test } from 'vitest';

import { MASK_COLUMNS, MaskedOffers } from './masked-offers.js';

const mask = fc.bigInt({ min: 0n, max: 2n ** 63n - 1n });
const offers = fc.array(fc.tuple(mask, mask, mask, mask), { minLength: 1, maxLength: 20 });

function bytesOf(all: readonly bigint[][]): Buffer {
  const bytes = Buffer.alloc(all.length * 32 + 1);
  all.flat().forEach((value, at) => bytes.writeBigInt64BE(value, 1 + at * 8));
  // As the driver cuts it out of what it received: anywhere.
  return bytes.subarray(1);
}

test('bits are tested and tallied as bigints would be', () => {
  fc.assert(
    fc.property(offers, mask, fc.constantFrom(0, 1, 2, 3), (all, asked, at) => {
      const masked = new MaskedOffers(bytesOf(all));
      const column = MASK_COLUMNS[at] ?? 'needs';
      const [hasAny, hasAll, tally] = [masked.anyOf(column, asked), masked.allOf(column, asked), new Int32Array(64)];
      expect(masked.count).toBe(all.length);
      all.forEach((offer, number) => {
        const bits = offer[at] ?? 0n;
        expect([hasAny(number), hasAll(number)]).toEqual([(bits & asked) !== 0n, (bits & asked) === asked]);
        masked.tally(number, column, tally);
      });
      expect([...tally]).toEqual(Array.from({ length: 64 }, (_, bit) => all.filter((offer) => ((offer[at] ?? 0n) >> BigInt(bit)) & 1n).length));
    }),
  );
});

test('no bytes are no offers', () => {
  expect(new MaskedOffers(Buffer.alloc(0)).count).toBe(0);
});
