import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RetryBudget } from './retry-budget.js';

test('never more than a share of the calls and the reserve are sent again', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 500 }), fc.integer({ min: 0, max: 20 }), (calls, reserve) => {
      const budget = new RetryBudget({ share: 0.1, reserve });
      let [earned, spent] = [0, 0];
      for (const fails of calls) {
        budget.earn();
        earned += 1;
        if (fails && budget.spend()) spent += 1;
        expect(spent).toBeLessThanOrEqual(reserve + earned * 0.1 + 1e-9);
      }
    }),
  );
});

test('a quiet time gives the reserve back, and no more', () => {
  const budget = new RetryBudget({ share: 0.1, reserve: 2 });
  expect([budget.spend(), budget.spend(), budget.spend()]).toEqual([true, true, false]);
  for (let call = 0; call < 1000; call += 1) budget.earn();
  expect([budget.spend(), budget.spend(), budget.spend()]).toEqual([true, true, false]);
});
