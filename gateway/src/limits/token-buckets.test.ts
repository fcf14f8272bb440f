import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TokenBuckets } from './token-buckets.js';

const rate = { burst: 10, perMinute: 30 };

/** The same, told plainly: what is there grows with time and is never more than fits. */
class PlainBucket {
  there = rate.burst;
  wait(milliseconds: number): void {
    this.there = Math.min(rate.burst, this.there + (milliseconds / 60_000) * rate.perMinute);
  }
}

test('what is taken, given back and comes with time adds up', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('take' as const), count: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ kind: fc.constant('back' as const), count: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ kind: fc.constant('wait' as const), count: fc.nat(30_000) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 50 }), (steps) => {
      let now = 0;
      const buckets = new TokenBuckets({ clock: () => now });
      const plain = new PlainBucket();
      for (const { kind, count } of steps) {
        if (kind === 'wait') {
          now += count;
          plain.wait(count);
        } else if (kind === 'back') {
          buckets.giveBack('a', count, rate);
          plain.there = Math.min(rate.burst, plain.there + count);
        } else {
          // Not where a rounding decides.
          fc.pre(Math.abs(plain.there - count) > 1e-6);
          const seconds = buckets.take('a', count, rate);
          expect(seconds === 0).toBe(plain.there >= count);
          if (seconds === 0) plain.there -= count;
        }
        expect(Math.abs(buckets.look('a', rate).left - plain.there)).toBeLessThan(1 + 1e-6);
      }
      expect(buckets.look('b', rate)).toEqual({ left: rate.burst, fullInSeconds: 0 });
    }),
  );
});
