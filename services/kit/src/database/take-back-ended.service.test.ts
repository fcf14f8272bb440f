import { afterEach, expect, test } from 'vitest';

import { kitDatabase } from '../testing/kit-database.js';
import { sqlClient } from '../testing/sql-client.js';
import { testServer } from '../testing/test-server.js';
import { openOrm } from './open-orm.js';

let orm: ReturnType<typeof openOrm> | undefined;
afterEach(() => orm?.close());

/** More than the pool has connections. */
const MANY = 12;

async function terminated(pid: number | undefined): Promise<void> {
  const client = await sqlClient(testServer());
  await client.query('select pg_terminate_backend($1, 5000)', [pid]);
  await client.end();
}

test('transactions that lose their connection leave the pool whole', async () => {
  orm = openOrm(kitDatabase, testServer());
  const em = orm.em.fork();
  const broken = Array.from({ length: MANY }, () =>
    em.fork().transactional(async (inner) => {
      const [row] = await inner.execute<{ pid: number }[]>('select pg_backend_pid() as pid');
      await terminated(row?.pid);
      await inner.execute('select 1');
    }),
  );
  const outcomes = await Promise.allSettled(broken);
  expect(outcomes.map(({ status }) => status)).toEqual(Array.from({ length: MANY }, () => 'rejected'));
  const whole = Array.from({ length: MANY }, () => em.fork().transactional((inner) => inner.execute<{ one: number }[]>('select 1 as one')));
  expect(await Promise.all(whole)).toEqual(Array.from({ length: MANY }, () => [{ one: 1 }]));
});

test('a connection that ends between two transactions is replaced', async () => {
  orm = openOrm(kitDatabase, testServer());
  const em = orm.em.fork();
  const [row] = await em.execute<{ pid: number }[]>('select pg_backend_pid() as pid');
  await terminated(row?.pid);
  await expect.poll(() => em.execute('select 1 as one').catch(() => undefined)).toEqual([{ one: 1 }]);
});
