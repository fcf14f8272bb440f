import { expect, test } from 'vitest';

import { isConnectionLoss } from './connection-loss.js';

test('an idle connection that ended is no failure of ours', () => {
  expect(isConnectionLoss(new Error('Connection terminated unexpectedly'))).toBe(true);
  expect(isConnectionLoss(Object.assign(new Error('terminating connection'), { code: '57P01' }))).toBe(true);
});

test('everything else is', () => {
  expect(isConnectionLoss(new Error('relation "place" does not exist'))).toBe(false);
  expect(isConnectionLoss('Connection terminated')).toBe(false);
});
