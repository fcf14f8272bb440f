import { expect, test } from 'vitest';

import { currentPause } from './pause.js';

test.each([
  ['on a day within it', '2026-11-21', true],
  ['on its last day', '2026-11-22', true],
  ['on the day after', '2026-11-23', false],
  ['in a later year with an earlier month', '2027-01-01', false],
])('a break until 22 November 2026 %s', (_when, today, pausing) => {
  const pause = { until: '2026-11-22', note: 'Der Raum wird gestrichen.' };
  expect(currentPause(pause, today)).toBe(pausing ? pause : null);
});

test('a break without a last day lasts until somebody ends it', () => {
  expect(currentPause({}, '2099-01-01')).toEqual({});
});

test('an offer that says nothing takes no break', () => {
  expect(currentPause(undefined, '2026-11-22')).toBeNull();
});
