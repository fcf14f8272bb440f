import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { Reader, type Reading } from '@miteinander/kit/database/reader.js';
import { sqlClient } from '@miteinander/kit/testing/sql-client.js';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { caughtUp, startPrimary, startStandby, type DatabaseServer } from '../support/scale-out/database-servers.js';

/** In seconds. */
const MOST_BEHIND = 0.5;

let primary: DatabaseServer;
let standby: DatabaseServer;
let reader: Reader;
const undoing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'miteinander-standby-'));
  // As root another account runs the servers; it has to get in.
  await chmod(folder, 0o711);
  undoing.push(() => rm(folder, { recursive: true, force: true }));
  primary = await startPrimary(join(folder, 'primary'));
  undoing.push(() => primary.stop());
  await run(primary, 'create table kept (number int)');
  standby = await startStandby(primary, join(folder, 'follower'));
  undoing.push(() => standby.stop());
  await caughtUp(primary, standby);
  reader = new Reader(primary.admin, { replica: standby.admin, mostBehind: MOST_BEHIND });
  undoing.push(() => reader.close());
});

afterAll(async () => {
  for (const undo of undoing.toReversed()) await undo();
});

async function run(server: DatabaseServer, statement: string): Promise<void> {
  const client = await sqlClient(server.admin);
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A standby is asked to pause and does so when it next looks; until then it takes over what comes. */
async function pauseReplay(): Promise<void> {
  const client = await sqlClient(standby.admin);
  try {
    await client.query('select pg_wal_replay_pause()');
    await vi.waitFor(async () => expect((await client.query('select pg_get_wal_replay_pause_state() as state')).rows).toEqual([{ state: 'paused' }]), { timeout: 20_000 });
  } finally {
    await client.end();
  }
}

const answeredBy = async (reading: Reading = reader): Promise<'standby' | 'primary'> => {
  const [row] = await reading.read<{ follows: boolean }>({ text: 'select pg_is_in_recovery() as follows', values: [] });
  return row?.follows === true ? 'standby' : 'primary';
};

const soonAnsweredBy = (server: 'standby' | 'primary') => vi.waitFor(async () => expect(await answeredBy()).toBe(server), { timeout: 20_000 });

test('the standby answers, also when nothing has been written for a while', async () => {
  await soonAnsweredBy('standby');
  await sleep(MOST_BEHIND * 3_000);
  expect(await answeredBy()).toBe('standby');
});

test('who has just written reads what was written', async () => {
  await soonAnsweredBy('standby');
  await pauseReplay();
  await run(primary, 'insert into kept values (1)');
  const request = reader.within(new AbortController().signal);
  request.stayAtPrimary?.();
  expect(await request.read({ text: 'select number from kept', values: [] })).toEqual([{ number: 1 }]);
  await run(standby, 'select pg_wal_replay_resume()');
});

test('a standby that lies behind is left alone until it has caught up', async () => {
  await soonAnsweredBy('standby');
  await pauseReplay();
  await run(primary, 'insert into kept values (2)');
  await soonAnsweredBy('primary');
  await run(standby, 'select pg_wal_replay_resume()');
  await soonAnsweredBy('standby');
});

test('without a standby the primary answers, without an error in between', async () => {
  await soonAnsweredBy('standby');
  await standby.kill();
  for (let count = 0; count < 50; count += 1) expect(await answeredBy()).toBe('primary');
  await standby.revive();
  await soonAnsweredBy('standby');
});

test('without a primary the standby answers, without an error in between', async () => {
  await soonAnsweredBy('standby');
  await primary.kill();
  for (let until = Date.now() + 2_000; Date.now() < until; await sleep(20)) expect(await answeredBy()).toBe('standby');
  await primary.revive();
  await run(primary, 'insert into kept values (3)');
  await caughtUp(primary, standby);
  await soonAnsweredBy('standby');
});
