import { expect, test, vi } from 'vitest';

import { batchListLoader, batchLoader } from './batch-loader.js';

test('loads rows of one tick at once, each id once, in the order asked, null for unknown ones', async () => {
  const find = vi.fn(async (_ids: string[]) => [{ id: 'b' }, { id: 'a' }]);
  const loader = batchLoader(find);
  expect(await Promise.all(['a', 'x', 'b', 'a'].map((id) => loader.load(id)))).toEqual([{ id: 'a' }, null, { id: 'b' }, { id: 'a' }]);
  expect(find.mock.calls).toEqual([[['a', 'x', 'b']]]);
});

test('loads lists of one tick at once, in the order found, empty where nothing belongs', async () => {
  const rows = [{ owner: 'b', at: 1 }, { owner: 'a', at: 2 }, { owner: 'b', at: 3 }, { owner: 'somebody else', at: 4 }];
  const find = vi.fn(async (_ids: string[]) => rows);
  const loader = batchListLoader(find, ({ owner }) => owner);
  expect(await Promise.all(['a', 'b', 'c'].map((id) => loader.load(id)))).toEqual([[rows[1]], [rows[0], rows[2]], []]);
  expect(find).toHaveBeenCalledTimes(1);
});

test('hands a failure to everybody who asked', async () => {
  const loader = batchLoader(() => Promise.reject(new Error('database away')));
  const answers = await Promise.allSettled([loader.load('a'), loader.load('b')]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
