import { expect, test } from 'vitest';

import { statementName } from './statement-name.js';

test('a statement is prepared only when it has been used often, and then always under the same name', () => {
  const names = Array.from({ length: 30 }, () => statementName('select 1'));
  expect(names.slice(0, 19)).toEqual(Array(19).fill(undefined));
  expect(new Set(names.slice(19))).toEqual(new Set([expect.stringMatching(/^[\w-]{27}$/)]));
  expect(statementName('select 2')).toBeUndefined();
});

test('no more than a hundred statements are prepared', () => {
  const texts = Array.from({ length: 300 }, (_, at) => `select ${at} as many`);
  for (let use = 0; use < 25; use += 1) for (const text of texts) statementName(text);
  const named = texts.filter((text) => statementName(text) !== undefined);
  expect(named.length).toBeGreaterThan(50);
  expect(named.length).toBeLessThanOrEqual(100);
});
