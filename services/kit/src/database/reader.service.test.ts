import { expect, test } from 'vitest';

import { testServer } from '../testing/test-server.js';
import { Reader } from './reader.js';

test('a reader answers until it is closed, which may be said twice', async () => {
  const reader = new Reader(testServer());
  expect(await reader.read({ name: 'one', text: 'select $1::int as number', values: [1] })).toEqual([{ number: 1 }]);
  await Promise.all([reader.close(), reader.close()]);
  await reader.close();
  await expect(reader.read({ text: 'select 1', values: [] })).rejects.toThrow('after calling end');
});
