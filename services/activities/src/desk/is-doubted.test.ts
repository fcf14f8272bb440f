import { expect, test } from 'vitest';

import { isDoubted } from './is-doubted.js';

test.each([
  [null, null, false],
  [undefined, '2026-11-22', false],
  ['2026-11-22', null, true],
  ['2026-11-22', '2026-11-21', true],
  ['2026-11-22', '2026-11-22', true],
  ['2026-11-22', '2026-11-23', false],
])('doubted on %s and confirmed on %s is doubted: %s', (doubtedOn, confirmedOn, doubted) => {
  expect(isDoubted(doubtedOn, confirmedOn)).toBe(doubted);
});
