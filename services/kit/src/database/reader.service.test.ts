import { setTimeout as wait } from 'node:timers/promises';

import { afterEach, expect, test, vi } from 'vitest';

import { testServer } from '../testing/test-server.js';
import { Reader } from './reader.js';
import { TooLateError } from './too-late-error.js';

test('a reader answers until it is closed, which may be said twice', async () => {
  const reader = new Reader(testServer());
  expect(await reader.read({ name: 'one', text: 'select $1::int as number', values: [1] })).toEqual([{ number: 1 }]);
  await Promise.all([reader.close(), reader.close()]);
  await reader.close();
  await expect(reader.read({ text: 'select 1', values: [] })).rejects.toThrow('after calling end');
});

test('rows that come as one value are the rows that come one by one, in their order', async () => {
  const reader = new Reader(testServer());
  const text = `select number, 'Käthe "K" ' || number as name, array['a', null] as list, '{"b": [1.5]}'::jsonb as facts, null::text as nothing, 51.96236::float8 as lat, gen.number > 2 as late
    from unnest($1::int[]) as gen (number) order by number desc`;
  const rows = await reader.read({ text, values: [[1, 2, 3]] });
  expect(rows).toHaveLength(3);
  expect(await reader.read({ name: 'as-one', text, values: [[1, 2, 3]], asJson: true })).toEqual(rows);
  expect(await reader.read({ name: 'as-one', text, values: [[]], asJson: true })).toEqual([]);
  await reader.close();
});

let open: Reader | undefined;
afterEach(() => open?.close());

/** Numbers of statements that sleep, by their mark. */
const sleeping = async (reader: Reader, mark: string): Promise<number> => {
  const [row] = await reader.read<{ count: number }>({ text: "select count(*)::int as count from pg_stat_activity where state = 'active' and query like $1 and pid <> pg_backend_pid()", values: [`%${mark}%`] });
  return row?.count ?? -1;
};

const sleep = (mark: string, seconds = 30) => ({ text: `select pg_sleep(${seconds}), '${mark}' as mark`, values: [] });

test('when nobody waits any more, the reading ends at once, in the database as well', async () => {
  const reader = (open = new Reader(testServer()));
  const asker = new AbortController();
  const reading = reader.within(asker.signal).read(sleep('alone'));
  await vi.waitFor(async () => expect(await sleeping(reader, 'alone')).toBe(1));
  asker.abort();
  await expect(reading).rejects.toThrow(TooLateError);
  await vi.waitFor(async () => expect(await sleeping(reader, 'alone')).toBe(0));
});

test('what still waits for a connection is never sent', async () => {
  const sent: string[] = [];
  const reader = (open = new Reader(testServer(), { onStatement: (sql) => void sent.push(sql) }));
  const asker = new AbortController();
  const readings = Array.from({ length: 20 }, (_, number) => reader.within(asker.signal).read(sleep(`crowd ${number}`)));
  const settled = Promise.allSettled(readings);
  await vi.waitFor(() => expect(sent).toHaveLength(5));
  asker.abort();
  expect((await settled).map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 'rejected'));
  await vi.waitFor(async () => expect(await sleeping(reader, 'crowd')).toBe(0));
  expect(sent.filter((sql) => sql.includes('crowd'))).toHaveLength(5);
});

test('somebody who does not wait any more sends nothing', async () => {
  const sent: string[] = [];
  const reader = (open = new Reader(testServer(), { onStatement: (sql) => void sent.push(sql) }));
  await expect(reader.within(AbortSignal.abort()).read({ text: 'select 1', values: [] })).rejects.toThrow(TooLateError);
  expect(sent).toEqual([]);
});

test('a thousand that are given up leave all connections whole, and no word of it reaches another statement', async () => {
  const reader = (open = new Reader(testServer()));
  const until = async (milliseconds: number, number: number): Promise<unknown> => {
    const asker = new AbortController();
    setTimeout(() => asker.abort(), milliseconds);
    return reader.within(asker.signal).read({ name: 'sleep-a-little', text: 'select pg_sleep($1), $2::int as number', values: [0.004, number] }).catch((error: unknown) => {
      if (!(error instanceof TooLateError)) throw error;
      return [{ number }];
    });
  };
  for (let round = 0; round < 50; round += 1) {
    const asked = Array.from({ length: 20 }, (_, at) => until(at / 2, round * 20 + at));
    const others = Array.from({ length: 5 }, () => reader.read<{ one: number }>({ text: 'select 1 as one', values: [] }));
    expect(await Promise.all(others)).toEqual(Array.from({ length: 5 }, () => [{ one: 1 }]));
    for (const [at, rows] of (await Promise.all(asked)).entries()) expect(rows).toMatchObject([{ number: round * 20 + at }]);
  }
  await wait(50);
  const [row] = await reader.read<{ count: number }>({ text: 'select count(*)::int as count from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_start > now() - interval \'1 minute\'', values: [] });
  expect(row?.count).toBeLessThanOrEqual(6);
});

test('an error of the database is told as such', async () => {
  const reader = (open = new Reader(testServer()));
  await expect(reader.within(new AbortController().signal).read({ text: 'select * from nowhere', values: [] })).rejects.toThrow('nowhere');
  expect(await reader.within(new AbortController().signal).read({ text: 'select 1 as one', values: [] })).toEqual([{ one: 1 }]);
});

test('a connection that breaks at work fails its statement and nothing else', async () => {
  const reader = (open = new Reader(testServer()));
  const reading = reader.within(new AbortController().signal).read(sleep('broken'));
  const failed = expect(reading).rejects.toThrow('terminat');
  await vi.waitFor(async () => expect(await sleeping(reader, 'broken')).toBe(1));
  await reader.read({ text: "select pg_terminate_backend(pid) from pg_stat_activity where query like '%broken%' and state = 'active' and pid <> pg_backend_pid()", values: [] });
  await failed;
  const asked = Array.from({ length: 10 }, () => reader.within(new AbortController().signal).read({ text: 'select 1 as one', values: [] }));
  expect(await Promise.all(asked)).toEqual(Array.from({ length: 10 }, () => [{ one: 1 }]));
});
