import { expect, test } from 'vitest';

import { isUnreachable } from './is-unreachable.js';

const error = (message: string, code?: string): Error => Object.assign(new Error(message), code === undefined ? {} : { code });

test.each([
  ['connect ECONNREFUSED', 'ECONNREFUSED'],
  ['connect ENOENT /run/.s.PGSQL.5432', 'ENOENT'],
  ['terminating connection due to administrator command', '57P01'],
  ['the database system is starting up', '57P03'],
  ['canceling statement due to conflict with recovery', '40001'],
  ['Connection terminated unexpectedly', undefined],
  ['Connection terminated', undefined],
])('„%s“ is of the server', (message, code) => {
  expect(isUnreachable(error(message, code))).toBe(true);
});

test.each([
  ['canceling statement due to statement timeout', '57014'],
  ['relation "nowhere" does not exist', '42P01'],
  ['Nobody waits for this answer any more.', 'TOO_LATE'],
  ['anything else', undefined],
])('„%s“ is of the statement', (message, code) => {
  expect(isUnreachable(error(message, code))).toBe(false);
});
