import { expect, test } from 'vitest';

import { summary, tallyVitest, type VitestReport } from './tally.ts';

const GOOD: VitestReport = {
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{}, {}, {}] }],
};

test('counts what passed and what was skipped', () => {
  expect(tallyVitest(GOOD, 0)).toEqual({ passed: 3, failed: 0, skipped: 2 });
});

test('a file without a single test that ran is a failure', () => {
  const report = { ...GOOD, testResults: [...GOOD.testResults, { status: 'failed', assertionResults: [] }] };
  expect(tallyVitest(report, 1)).toMatchObject({ passed: 3, failed: 1 });
});

test('an error outside of every test is a failure', () => {
  expect(tallyVitest(GOOD, 1)).toMatchObject({ failed: 1 });
});

test('no report at all is a failure', () => {
  expect(tallyVitest(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('is told in one line that names skipped tests only if there are some', () => {
  expect(summary({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(summary({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
});
