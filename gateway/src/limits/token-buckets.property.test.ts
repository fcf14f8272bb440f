import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TokenBuckets } from './token-buckets.js';

test('whoever has not come yet may take all of it, whatever the clock says', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (now, burst, perMinute) => {
      const buckets = new TokenBuckets({ clock: () => now });
      expect(buckets.take('name', burst, { burst, perMinute })).toBe(0);
      expect(buckets.take('name', 1, { burst, perMinute })).toBeGreaterThan(0);
    }),
  );
});
