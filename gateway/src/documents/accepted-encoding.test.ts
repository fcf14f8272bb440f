import { expect, test } from 'vitest';
import { acceptedEncoding } from './accepted-encoding.js';

test.for([
  [undefined, undefined],
  ['', undefined],
  ['identity', undefined],
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br;q=0.000', undefined],
  ['*', 'br'],
  ['*;q=0', undefined],
  ['*, br;q=0', 'gzip'],
] as const)('%j is answered with %j', ([header, encoding]) => {
  expect(acceptedEncoding(header)).toBe(encoding);
});
