import fc from 'fast-check';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { CareLimiter, careLimits } from './care-limiter.js';

const limiterAt = (limits = { burst: 3, perMinute: 6 }) => {
  const clock = { now: 0 };
  return { clock, limiter: new CareLimiter({ limits, clock: () => clock.now }) };
};

test('so many may come at once, then more with time', () => {
  const { clock, limiter } = limiterAt();
  expect([1, 2, 3, 4].map(() => limiter.take('198.51.100.1', 1))).toEqual([0, 0, 0, 10]);
  clock.now += 9_000;
  expect(limiter.take('198.51.100.2', 1)).toBe(1);
  clock.now += 1_000;
  expect(limiter.take('198.51.100.3', 1)).toBe(0);
  expect(limiter.take('198.51.101.1', 1)).toBe(0);
});

test('several at once are taken together or not at all', () => {
  const { limiter } = limiterAt();
  expect([limiter.take('2001:db8::1', 2), limiter.take('2001:db8::2', 2), limiter.take('2001:db8::3', 1)]).toEqual([0, 10, 0]);
});

test('never more than the burst and what time has brought, and who waits as told is let in', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ wait: fc.nat(60_000), count: fc.integer({ min: 1, max: 5 }) }), { maxLength: 60 }), (attempts) => {
      const { clock, limiter } = limiterAt();
      let taken = 0;
      for (const { wait, count } of attempts) {
        clock.now += wait;
        const seconds = limiter.take('198.51.100.1', count);
        if (seconds === 0) taken += count;
        expect(taken).toBeLessThanOrEqual(3 + (clock.now / 60_000) * 6 + 1e-9);
        if (seconds > 0 && count <= 3) {
          clock.now += seconds * 1000;
          expect(limiter.take('198.51.100.1', count)).toBe(0);
          taken += count;
        }
      }
    }),
  );
});

test('thirty at once and thirty a minute unless told', () => {
  const limiter = new CareLimiter({ clock: () => 0 });
  expect(careLimits).toEqual({ burst: 30, perMinute: 30 });
  expect(Array.from({ length: 31 }, () => limiter.take('198.51.100.1', 1)).filter((seconds) => seconds > 0)).toEqual([2]);
});

test('it keeps no address and only so many neighbourhoods', () => {
  const limiter = new CareLimiter({ mostPrefixes: 100 });
  for (let at = 0; at < 1000; at++) limiter.take(`10.${at % 200}.${at % 250}.7`, 1);
  expect(inspect(limiter, { showHidden: true, depth: 6 })).not.toMatch(/10\.\d+\.\d+/);
});

test('two processes know the same neighbourhood by different names', () => {
  const names = [new CareLimiter(), new CareLimiter()].map((limiter) => limiter.nameOf('198.51.100.1'));
  expect(new Set(names).size).toBe(2);
  expect(names.every((name) => /^[\w-]{22}$/.test(name))).toBe(true);
});
