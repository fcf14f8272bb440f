import { expect, test } from 'vitest';

import { daysOfPeriod, type Period } from './days-of-period.js';

test.for([
  ['2026-11-25T12:00:00Z', 'today', '2026-11-25', '2026-11-25'],
  ['2026-11-25T23:30:00Z', 'today', '2026-11-26', '2026-11-26'],
  ['2026-11-25T12:00:00Z', 'week', '2026-11-25', '2026-11-29'],
  ['2026-11-22T12:00:00Z', 'week', '2026-11-22', '2026-11-29'],
  ['2026-11-25T12:00:00Z', 'weekend', '2026-11-28', '2026-11-29'],
  ['2026-11-28T12:00:00Z', 'weekend', '2026-11-28', '2026-11-29'],
  ['2026-11-29T12:00:00Z', 'weekend', '2026-11-29', '2026-11-29'],
  ['2026-12-20T12:00:00Z', 'month', '2026-12-20', '2027-01-19'],
] as const)('at %s, "%s" runs from %s to %s', ([now, period, from, to]) => {
  expect(daysOfPeriod(period satisfies Period, new Date(now))).toEqual({ from, to });
});
