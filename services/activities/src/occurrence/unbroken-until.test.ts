import fc from 'fast-check';
import { expect, test } from 'vitest';

import { formatLocal, parseLocal } from '../recurrence/local-minute.js';
import { isSkipped, unbrokenUntil } from './local-time.js';

const until = (local: string): string => formatLocal(unbrokenUntil(parseLocal(local)));

test('clocks go on unbroken until they are put forward, and not at all while they skip', () => {
  expect(['2026-03-01T12:00', '2026-03-29T01:59', '2026-03-29T02:00', '2026-03-29T02:59'].map(until)).toEqual([
    '2026-03-29T02:00', '2026-03-29T02:00', '2026-03-29T02:00', '2026-03-29T02:59',
  ]);
  expect(until('2026-03-29T03:00') > '2026-10-25T03:00').toBe(true);
});

test('no minute before it is skipped', () => {
  const last = parseLocal('2060-01-01T00:00');
  fc.assert(
    fc.property(fc.integer({ min: parseLocal('1890-01-01T00:00'), max: last }), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (minute, share) => {
      const end = unbrokenUntil(minute);
      if (end > minute) expect(isSkipped(minute + Math.floor(share * (end - minute)))).toBe(false);
    }),
    { numRuns: 5000 },
  );
});
