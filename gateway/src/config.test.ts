import { expect, test } from 'vitest';
import { readConfig } from './config.js';

const split = {
  TOPOLOGY: 'split',
  PLACES_URL: 'http://127.0.0.1:4001/graphql',
  ACTIVITIES_URL: 'http://127.0.0.1:4002/graphql',
  PARTNERS_URL: 'http://127.0.0.1:4003/graphql',
  GATEWAY_SECRET: 'x'.repeat(32),
};

test('an empty environment means one process, answering on this machine at port 4000', () => {
  expect(readConfig({})).toEqual({ port: 4000, host: 'localhost', topology: 'single', publicUrl: undefined, logLevel: 'info', subgraphs: undefined, operating: { drainSeconds: 0, observing: {}, fairUse: { burst: 400_000, perMinute: 1_200_000 } } });
});

test('the split topology knows every service and the secret, and cannot be changed later', () => {
  const config = readConfig({ ...split, PORT: '8080', HOST: '::', PUBLIC_URL: 'https://miteinander.example/' });
  expect(config).toMatchObject({ port: 8080, host: '::', publicUrl: 'https://miteinander.example', subgraphs: { urls: { places: split.PLACES_URL }, secret: split.GATEWAY_SECRET } });
  expect(Object.isFrozen(config) && Object.isFrozen(config.subgraphs) && Object.isFrozen(config.subgraphs?.urls)).toBe(true);
});

test.for([
  [{ PORT: '70000' }, /PORT is "70000".*whole number/],
  [{ TOPOLOGY: 'double' }, /TOPOLOGY is "double".*single, split/],
  [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL is "loud"/],
  [{ TRUST_PROXY: 'true' }, /TRUST_PROXY is "true".*Set 1/],
  [{ TRUST_PROXY: '0' }, /TRUST_PROXY/],
  [{ TRUST_PROXY: '10.0.0.0/33' }, /TRUST_PROXY/],
  [{ TRUST_PROXY: 'loopback,,' }, /TRUST_PROXY/],
  [{ VALKEY_URL: 'http://127.0.0.1', GATEWAY_SECRET: 'x'.repeat(32) }, /VALKEY_URL is no address/],
  [{ VALKEY_URL: 'redis://127.0.0.1' }, /GATEWAY_SECRET is not set/],
  [{ DRAIN_SECONDS: 'five' }, /DRAIN_SECONDS is "five"/],
  [{ METRICS_PORT: '0' }, /METRICS_PORT/],
  [{ ...split, PLACES_URL: '' }, /PLACES_URL is not set/],
  [{ ...split, PARTNERS_URL: 'file:///etc/hosts' }, /PARTNERS_URL is "file:/],
  [{ ...split, GATEWAY_SECRET: undefined }, /GATEWAY_SECRET is not set/],
] as const)('what is wrong is named together with its cure: %j', ([variables, message]) => {
  expect(() => readConfig(variables)).toThrow(message);
});

test('a short secret is refused without being repeated', () => {
  expect(() => readConfig({ ...split, GATEWAY_SECRET: 'kurz-und-geheim' })).toThrow(/has 15 characters(?!.*kurz)/);
});

test('proxies are trusted by their number or by their addresses, and nobody is by himself', () => {
  expect(readConfig({ TRUST_PROXY: '' }).trustProxy).toBeUndefined();
  expect(readConfig({ TRUST_PROXY: ' 2 ' }).trustProxy).toBe(2);
  expect(readConfig({ TRUST_PROXY: 'loopback, 10.0.0.0/8,2001:db8::/32, 192.0.2.1' }).trustProxy).toEqual(['loopback', '10.0.0.0/8', '2001:db8::/32', '192.0.2.1']);
});
