import { expect, test } from 'vitest';

import { parseDatabaseUrl } from './parse-database-url.js';

test('reads every part, decoded', () => {
  expect(parseDatabaseUrl('postgres://anna:p%40ss@db.example:6432/mit%20einander?sslmode=require')).toEqual({
    settings: { host: 'db.example', port: 6432, user: 'anna', password: 'p@ss', database: 'mit einander' },
    sslMode: 'require',
  });
});

test('takes the folder of a Unix socket from the query', () => {
  expect(parseDatabaseUrl('postgresql://anna@localhost/mit?host=/run/postgresql').settings).toEqual({
    host: '/run/postgresql',
    port: 5432,
    user: 'anna',
    database: 'mit',
  });
});

test('reads the address of an IPv6 host without brackets', () => {
  expect(parseDatabaseUrl('postgres://anna@[::1]:5433/mit').settings.host).toBe('::1');
});

test.each([
  ['mysql://anna:geheim@db/mit', 'mysql://anna:***@db/mit", which is not of the form postgres://'],
  ['db:5432', '"db:5432", which is not of the form'],
  ['postgres://anna:geheim@db', 'names no database'],
  ['postgres://db/mit', 'names no user'],
  ['postgres://anna:geheim@db:port/mit', 'which is not of the form'],
  ['postgres://anna:geh%eim@db/mit', 'which is not of the form'],
])('refuses %s without showing the password', (url, words) => {
  expect(() => parseDatabaseUrl(url)).toThrow(words);
  expect(() => parseDatabaseUrl(url)).not.toThrow(/geheim|geh%eim/);
});
