import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';

import { temporaryFolder } from '../../testing/temporary-folder.js';
import type { Database } from '../database.js';
import { openDatabase } from '../open-database.js';
import { locateCluster } from './cluster-location.js';
import { readPostmasterFile } from './postmaster-file.js';
import { isRunning } from './process-table.js';
import { startPostmaster } from './start-postmaster.js';

async function open(dataDirectory: string, mode: 'own' | 'join' = 'own'): Promise<Database> {
  const database = await openDatabase({ dataDirectory, mode });
  onTestFinished(() => database.stop());
  return database;
}

async function ask<Row extends pg.QueryResultRow>({ admin }: Database, query: string): Promise<Row[]> {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    return (await client.query<Row>(query)).rows;
  } finally {
    await client.end();
  }
}

async function serverOf(dataDirectory: string): Promise<number> {
  const file = await readPostmasterFile(join(dataDirectory, 'postgres'));
  return file?.pid ?? 0;
}

test('starts a server in Unicode, in UTC, on a socket only, and stops it', async () => {
  const folder = await temporaryFolder(onTestFinished);
  const database = await open(folder);
  const [settings] = await ask(
    database,
    `select current_setting('server_encoding') as encoding, current_setting('TimeZone') as zone, current_setting('fsync') as fsync,
            current_setting('listen_addresses') as addresses, inet_server_addr() as address, current_database() as database`,
  );
  expect(settings).toEqual({ encoding: 'UTF8', zone: 'UTC', fsync: 'on', addresses: '', address: null, database: 'miteinander' });
  const pid = await serverOf(folder);
  await database.stop();
  expect(isRunning(pid)).toBe(false);
});

test('splits German words from quotation marks and dashes', async () => {
  const database = await open(await temporaryFolder(onTestFinished));
  const [row] = await ask<{ words: string }>(database, `select to_tsvector('simple', '„Erzählcafé“ am Ölberg–Süd')::text as words`);
  expect(row?.words).toBe(`'am':2 'erzählcafé':1 'süd':4 'ölberg':3`);
});

test('keeps passwords and the socket from everybody else', async () => {
  const folder = await temporaryFolder(onTestFinished);
  const { admin } = await open(folder);
  expect((await stat(join(folder, 'credentials.json'))).mode & 0o777).toBe(0o600);
  expect((await stat(admin.host)).mode & 0o777).toBe(0o700);
  await expect(new pg.Client({ ...admin, password: 'guess' }).connect()).rejects.toMatchObject({ code: '28P01' });
});

test('is joined by a second process, and the last one out stops it', async () => {
  const folder = await temporaryFolder(onTestFinished);
  const first = await open(folder);
  const second = await open(folder, 'join');
  const pid = await serverOf(folder);
  await first.stop();
  expect(isRunning(pid)).toBe(true);
  expect(await ask(second, 'select 1 as one')).toEqual([{ one: 1 }]);
  await second.stop();
  expect(isRunning(pid)).toBe(false);
});

test('refuses a second start on the same folder, naming the first', async () => {
  const folder = await temporaryFolder(onTestFinished);
  const first = await open(folder);
  await expect(open(folder)).rejects.toThrow(`running on ${folder} already (start, process ${process.pid})`);
  expect(await ask(first, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('two that open a new folder at the same moment share one server', async () => {
  const folder = await temporaryFolder(onTestFinished);
  const databases = await Promise.all([open(folder, 'join'), open(folder, 'join')]);
  const hosts = await Promise.all(databases.map((database) => ask(database, 'select pg_postmaster_start_time() as at')));
  expect(hosts[0]).toEqual(hosts[1]);
});

test('brings a killed server back with everything that was committed', async () => {
  const folder = await temporaryFolder(onTestFinished);
  const database = await open(folder);
  await ask(database, 'create table kept (id int); ');
  await ask(database, 'insert into kept values (1)');
  process.kill(await serverOf(folder), 'SIGKILL');
  await expect.poll(() => ask(database, 'select id from kept').catch(() => 'not yet'), { timeout: 20_000 }).toEqual([{ id: 1 }]);
});

test('starts again after the server and the files it left were killed and its number taken', async () => {
  const folder = await temporaryFolder(onTestFinished);
  await (await open(folder)).stop();
  const stranger = spawn('sleep', ['60']);
  onTestFinished(() => void stranger.kill());
  await once(stranger, 'spawn');
  const left = [stranger.pid, join(folder, 'postgres'), 1, 5432, join(folder, 'socket'), '', '', 'ready', ''];
  await writeFile(join(folder, 'postgres', 'postmaster.pid'), left.join('\n'));
  expect(await ask(await open(folder), 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(isRunning(stranger.pid ?? 0)).toBe(true);
});

test('adopts a server that its process left behind', async () => {
  const folder = await temporaryFolder(onTestFinished);
  await (await open(folder)).stop();
  await startPostmaster(await locateCluster(folder), true);
  const orphan = await serverOf(folder);
  const database = await open(folder);
  expect(await serverOf(folder)).toBe(orphan);
  await database.stop();
  expect(isRunning(orphan)).toBe(false);
});

test('replaces a server that hangs', async () => {
  const folder = await temporaryFolder(onTestFinished);
  await (await open(folder)).stop();
  await startPostmaster(await locateCluster(folder), true);
  const hung = await serverOf(folder);
  process.kill(hung, 'SIGSTOP');
  expect(await ask(await open(folder), 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(isRunning(hung)).toBe(false);
});

test('a process that is killed takes its server with it', async () => {
  const folder = await temporaryFolder(onTestFinished);
  await (await open(folder)).stop();
  const watchdog = new URL('./watchdog.ts', import.meta.url).href;
  await startPostmaster(await locateCluster(folder), true);
  const pid = await serverOf(folder);
  const script = `(await import(${JSON.stringify(watchdog)})).watchOver(${pid}, ${JSON.stringify(join(folder, 'postgres'))}); setInterval(() => {}, 1000); console.log('ready')`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
});

test('sets a new password when the credentials were lost', async () => {
  const folder = await temporaryFolder(onTestFinished);
  await (await open(folder)).stop();
  await rm(join(folder, 'credentials.json'));
  expect(await ask(await open(folder), 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('works in a folder whose name is too long for a socket', async () => {
  const folder = join(await temporaryFolder(onTestFinished), 'a'.repeat(60), 'ä'.repeat(40));
  const database = await open(folder);
  expect(database.admin.host).toMatch(/^\/tmp\/miteinander-/);
  expect(await ask(database, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('says so when the cluster is of another version', async () => {
  const folder = await temporaryFolder(onTestFinished);
  await (await open(folder)).stop();
  await writeFile(join(folder, 'postgres', 'PG_VERSION'), '17\n');
  await expect(open(folder)).rejects.toThrow('was made by PostgreSQL 17, this release brings 18');
});
