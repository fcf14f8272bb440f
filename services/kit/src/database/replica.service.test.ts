import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, connect, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeAll, expect, test, vi } from 'vitest';

import { kitDatabase } from '../testing/kit-database.js';
import { sqlClient } from '../testing/sql-client.js';
import { testServer } from '../testing/test-server.js';
import type { ConnectionSettings } from './connection-settings.js';
import { openOrm } from './open-orm.js';
import { Reader, type Reading } from './reader.js';
import { readThrough } from './read-through.js';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

/** Another database in the part of the standby, so that one sees who has answered. */
const other = (): ConnectionSettings => ({ ...testServer(), database: 'template1' });
const nobody = (): ConnectionSettings => ({ ...testServer(), host: '/nowhere' });

beforeAll(() => expect(testServer().database).not.toBe('template1'));

const open = (connection: ConnectionSettings, replica: ConnectionSettings): Reader => {
  const reader = new Reader(connection, { replica });
  closing.push(() => reader.close());
  return reader;
};

const where = async (reader: Reading): Promise<string | undefined> => (await reader.read<{ database: string }>({ text: 'select current_database() as database', values: [] }))[0]?.database;

const atStandby = (reader: Reading): Promise<void> => vi.waitFor(async () => expect(await where(reader)).toBe('template1'), { timeout: 10_000 });

/** A way to the server that can be cut off, or fall silent. */
async function breakable(to: ConnectionSettings): Promise<ConnectionSettings & { cut(): Promise<void>; mend(): Promise<void>; silence(): void }> {
  const folder = await mkdtemp(join(tmpdir(), 'miteinander-relay-'));
  const path = `${folder}/.s.PGSQL.${to.port}`;
  const sockets = new Set<Socket>();
  let silent = false;
  let server: Server | undefined;
  const mend = async (): Promise<void> => {
    silent = false;
    server = createServer((socket) => {
      const there = connect(`${to.host}/.s.PGSQL.${to.port}`);
      for (const [from, onto] of [[socket, there], [there, socket]] as const) {
        sockets.add(from);
        from.on('data', (chunk) => silent || onto.write(chunk));
        from.on('close', () => onto.destroy());
        from.on('error', () => onto.destroy());
      }
    });
    await new Promise<void>((resolve) => void server?.listen(path, resolve));
  };
  const cut = async (): Promise<void> => {
    const closed = new Promise((resolve) => void server?.close(resolve));
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    await closed;
  };
  await mend();
  closing.push(cut, () => rm(folder, { recursive: true, force: true }));
  return { ...to, host: folder, cut, mend, silence: () => void (silent = true) };
}

test('everything is read at the standby, and at the primary by who has turned to it', async () => {
  const reader = open(testServer(), other());
  await atStandby(reader);
  const request = reader.within(new AbortController().signal);
  expect(await where(request)).toBe('template1');
  request.stayAtPrimary?.();
  expect(await where(request)).toBe(testServer().database);
  expect(await where(reader.within(undefined))).toBe('template1');
});

test('without a standby there is nothing to turn to', () => {
  const reader = new Reader(testServer());
  closing.push(() => reader.close());
  expect(reader.within(undefined).stayAtPrimary).toBeUndefined();
  expect(reader.within(new AbortController().signal).stayAtPrimary).toBeUndefined();
});

test('a standby that cannot be reached costs nothing', async () => {
  const reader = open(testServer(), nobody());
  for (let count = 0; count < 20; count += 1) expect(await where(reader)).toBe(testServer().database);
});

test('while the primary cannot be reached the standby answers, except to who has turned to the primary', async () => {
  const reader = open(nobody(), other());
  expect(await where(reader)).toBe('template1');
  const request = reader.within(undefined);
  request.stayAtPrimary?.();
  await expect(where(request)).rejects.toThrow('ENOENT');
});

test('a standby that goes away is left without an error, and asked again when it is back', async () => {
  const standby = await breakable(other());
  const reader = open(testServer(), standby);
  await atStandby(reader);
  await standby.cut();
  for (let count = 0; count < 20; count += 1) expect(await where(reader)).toBe(testServer().database);
  await standby.mend();
  await atStandby(reader);
});

test('a statement that is under way at a standby that goes away is read at the primary', async () => {
  const standby = await breakable(other());
  const reader = open(testServer(), standby);
  await atStandby(reader);
  const reading = reader.read({ text: 'select current_database() as database, pg_sleep(0.3)', values: [] });
  await new Promise((resolve) => void setTimeout(resolve, 100));
  await standby.cut();
  expect(await reading).toMatchObject([{ database: testServer().database }]);
});

test('a standby that falls silent is left after a moment', async () => {
  const standby = await breakable(other());
  const reader = open(testServer(), standby);
  await atStandby(reader);
  standby.silence();
  await vi.waitFor(async () => expect(await where(reader.within(AbortSignal.timeout(200)))).toBe(testServer().database), { timeout: 10_000 });
  await standby.cut();
});

test('what is wrong with a statement is not tried at the other', async () => {
  const sent: string[] = [];
  const reader = new Reader(testServer(), { replica: other(), onStatement: (sql) => void sent.push(sql) });
  closing.push(() => reader.close());
  await atStandby(reader);
  sent.length = 0;
  await expect(reader.read({ text: 'select * from nowhere', values: [] })).rejects.toThrow('nowhere');
  expect(sent).toEqual(['select * from nowhere']);
});

test('a connection of its own looks after the standby and ends with the reader', async () => {
  const reader = open(testServer(), other());
  await atStandby(reader);
  await reader.close();
  const client = await sqlClient(testServer());
  closing.push(() => client.end());
  await vi.waitFor(async () => {
    const { rows } = await client.query("select pid from pg_stat_activity where datname = 'template1'");
    expect(rows).toEqual([]);
  });
});

test('an EntityManager reads through the reader, and writes and locks by itself', async () => {
  const reader = open(testServer(), other());
  await atStandby(reader);
  const orm = openOrm(kitDatabase, testServer());
  closing.push(() => orm.close());
  const em = readThrough(orm.em.fork(), reader);
  const database = 'select current_database() as database, ?::int as number';
  expect(await em.execute(database, [1])).toEqual([{ database: 'template1', number: 1 }]);
  const within = await em.transactional((inner) => inner.execute(database, [2]));
  expect(within).toEqual([{ database: testServer().database, number: 2 }]);
  await em.execute('create table if not exists read_through (id int)');
  expect(await em.execute('select id from read_through where id = ? for update', [1])).toEqual([]);
  await em.execute('drop table read_through');
});

test('what an EntityManager reads is given up with its asker, in the database as well', async () => {
  const reader = new Reader(testServer());
  const orm = openOrm(kitDatabase, testServer());
  closing.push(() => reader.close(), () => orm.close());
  const asker = new AbortController();
  const reading = readThrough(orm.em.fork(), reader.within(asker.signal)).execute("select pg_sleep(30), 'by a manager' as mark where 1 = ?", [1]);
  const sleeping = async (): Promise<number | undefined> =>
    (await reader.read<{ count: number }>({ text: "select count(*)::int as count from pg_stat_activity where state = 'active' and query like '%by a manager%' and pid <> pg_backend_pid()", values: [] }))[0]?.count;
  await vi.waitFor(async () => expect(await sleeping()).toBe(1));
  asker.abort();
  await expect(reading).rejects.toThrow('Nobody waits');
  await vi.waitFor(async () => expect(await sleeping()).toBe(0));
});
