import { expect, test } from 'vitest';

import { readServiceEnvironment } from './service-environment.js';

const right = { DATABASE_URL: 'postgres://miteinander_places:p%40ss@db.example:5433/mit', PORT: '4001', GATEWAY_SECRET: 'x'.repeat(32) };

test('reads a complete environment', () => {
  expect(readServiceEnvironment(right)).toEqual({
    connection: { host: 'db.example', port: 5433, user: 'miteinander_places', password: 'p@ss', database: 'mit' },
    replica: undefined,
    host: '127.0.0.1',
    port: 4001,
    secret: 'x'.repeat(32),
  });
});

test('a socket folder takes the place of the host', () => {
  const DATABASE_URL = 'postgres://role@localhost/mit?host=/run/postgresql';
  expect(readServiceEnvironment({ ...right, DATABASE_URL }).connection).toMatchObject({ host: '/run/postgresql', port: 5432 });
});

test('a standby has an address of its own, or none', () => {
  const DATABASE_READ_URL = 'postgres://role@standby.example/mit';
  expect(readServiceEnvironment({ ...right, DATABASE_READ_URL }).replica).toMatchObject({ host: 'standby.example', port: 5432, user: 'role', database: 'mit' });
  expect(readServiceEnvironment({ ...right, DATABASE_READ_URL: '' }).replica).toBeUndefined();
});

test.each([
  [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL must be/],
  [{ DATABASE_READ_URL: 'standby' }, /DATABASE_READ_URL must be/],
  [{ PORT: 'abc' }, /PORT must be a number/],
  [{ GATEWAY_SECRET: 'short' }, /at least 32 characters/],
  [{ GATEWAY_SECRET: undefined }, /GATEWAY_SECRET is missing/],
])('says in a sentence what is wrong with %j', (wrong, sentence) => {
  expect(() => readServiceEnvironment({ ...right, ...wrong })).toThrow(sentence);
});
