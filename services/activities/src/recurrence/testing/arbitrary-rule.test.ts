import fc from 'fast-check';
import { expect, test } from 'vitest';

import { expandRule } from '../../occurrence/expand-rule.js';
import { arbitraryRule } from './arbitrary-rule.js';

const PARTS = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', 'BYDAY', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYMONTH', 'BYHOUR', 'BYMINUTE', 'BYSETPOS'];

test('random rules have every part, alone and with others, and many of them give dates', () => {
  const rules = fc.sample(arbitraryRule, { numRuns: 2000, seed: 1 });
  const names = rules.map(({ rule }) => rule.split(';').map((part) => part.split('=')[0] ?? ''));
  for (const part of PARTS) expect(names.filter((given) => given.includes(part)).length, part).toBeGreaterThan(50);
  expect(names.filter((given) => given.length >= 5).length).toBeGreaterThan(250);
  expect(rules.filter(({ start, rule, from, to }) => expandRule(start, rule, from, to).length > 0).length).toBeGreaterThan(500);
});
