import { expect, test } from 'vitest';

import { maskSecrets } from './mask-secrets.js';

test.each([
  ['postgres://anna:geheim@db:5432/mit', 'postgres://anna:***@db:5432/mit'],
  ['postgres://anna:p@ss:w/rd@db/mit', 'postgres://anna:***@db/mit'],
  ['postgres://anna@db/mit', 'postgres://anna@db/mit'],
  ['postgres:///mit?host=/run&user=anna&password=geheim&x=1', 'postgres:///mit?host=/run&user=anna&password=***&x=1'],
  ['cannot reach postgres://anna:geheim@db/mit today', 'cannot reach postgres://anna:***@db/mit today'],
  ['anna:geheim@db', 'anna:***@db'],
  ['host=db password=geheim', 'host=db password=***'],
])('%s is shown as %s', (text, shown) => {
  expect(maskSecrets(text)).toBe(shown);
});
