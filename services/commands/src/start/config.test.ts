import { expect, test } from 'vitest';

import { readConfig } from './config.js';

test('has a default for everything', () => {
  expect(readConfig({}, '/srv/miteinander')).toEqual({
    port: 4000,
    dataDirectory: '/srv/miteinander/.data',
    operating: { observing: {}, drainSeconds: 0, fairUse: { burst: 400_000, perMinute: 1_200_000 }, apiKeysFile: '/srv/miteinander/.data/api-keys.json' },
  });
});

test('takes what is set; folders are relative to the root', () => {
  expect(readConfig({ PORT: '8080', DATA_DIR: '../data', DATABASE_URL: 'postgres://a@b/c' }, '/srv/miteinander')).toMatchObject({
    port: 8080,
    dataDirectory: '/srv/data',
    databaseUrl: 'postgres://a@b/c',
  });
  expect(readConfig({ DATA_DIR: '/var/data' }, '/srv/miteinander').dataDirectory).toBe('/var/data');
});

test('takes a key for sheets that is long enough, and the address without a slash at its end', () => {
  const key = 'k'.repeat(32);
  expect(readConfig({ SHEET_KEY: key, PUBLIC_URL: 'https://miteinander.example/dorf/' }, '/srv')).toMatchObject({ sheetKey: key, publicUrl: 'https://miteinander.example/dorf' });
  expect(() => readConfig({ SHEET_KEY: 'short' }, '/srv')).toThrow('SHEET_KEY has fewer than 32 characters; write 32 random ones or more, or leave it out.');
});

test('takes proxies as the gateway does', () => {
  expect(readConfig({ TRUST_PROXY: '1' }, '/srv').trustProxy).toBe(1);
  expect(() => readConfig({ TRUST_PROXY: 'yes' }, '/srv')).toThrow('TRUST_PROXY is "yes"');
});

test('takes what is set of the gateway as the gateway does', () => {
  expect(readConfig({ API_KEYS_FILE: '/etc/keys.json', DRAIN_SECONDS: '5' }, '/srv').operating).toMatchObject({ apiKeysFile: '/etc/keys.json', drainSeconds: 5 });
  expect(() => readConfig({ DRAIN_SECONDS: 'long' }, '/srv')).toThrow('DRAIN_SECONDS is "long"');
});

test('an empty value is none', () => {
  expect(readConfig({ PORT: '', DATA_DIR: '', DATABASE_URL: '', SHEET_KEY: '', PUBLIC_URL: '' }, '/srv')).toEqual(readConfig({}, '/srv'));
});

test('cannot be changed', () => {
  expect(Object.isFrozen(readConfig({}, '/srv'))).toBe(true);
});

test.each(['four', '-1', '65536', '40.5', '4000 '])('refuses PORT=%s in one sentence', (port) => {
  expect(() => readConfig({ PORT: port }, '/srv')).toThrow(`PORT is "${port}", which is not a number from 0 to 65535; write for example PORT=4001.`);
});
