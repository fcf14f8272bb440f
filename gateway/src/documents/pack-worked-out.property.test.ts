import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WorkedOut } from './kept-answer.js';
import { packWorkedOut, unpackWorkedOut } from './pack-worked-out.js';

const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array));

const worked: fc.Arbitrary<WorkedOut> = fc
  .record({ plain: bytes, br: fc.option(bytes), gzip: fc.option(bytes), keys: fc.option(fc.array(fc.string())), etag: fc.string(), surrogateKeys: fc.string(), status: fc.nat(599) })
  .map(({ plain, br, gzip, keys, ...rest }) => ({
    answer: { ...rest, keep: true, plain, ...(br === null ? {} : { br }), ...(gzip === null ? {} : { gzip }) },
    keys: keys === null ? null : new Set(keys),
    failed: false,
  }));

test('an answer comes out as it went in', () => {
  fc.assert(fc.property(worked, (given) => void expect(unpackWorkedOut(packWorkedOut(given))).toEqual(given)));
});

test('bytes that are cut off, or none of ours, are nothing', () => {
  fc.assert(fc.property(worked, fc.double({ min: 0, max: 0.999, noNaN: true }), (given, share) => {
    const packed = packWorkedOut(given);
    expect(unpackWorkedOut(packed.subarray(0, Math.floor(packed.length * share)))).toBeUndefined();
  }));
  fc.assert(fc.property(bytes, (any) => void expect(unpackWorkedOut(any)).toBeUndefined()));
});
