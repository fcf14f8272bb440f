import { spawnSync } from 'node:child_process';
import { mkdir, readdir, rm, writeFile, appendFile, chown } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { ensureCredentials } from '@miteinander/commands/database/credentials.js';
import { prepareDataDirectory } from '@miteinander/commands/database/data-directory.js';
import { locateCluster, type ClusterLocation } from '@miteinander/commands/database/embedded/cluster-location.js';
import { ensureDatabase } from '@miteinander/commands/database/embedded/ensure-database.js';
import { initialiseCluster, OWNER } from '@miteinander/commands/database/embedded/initialise-cluster.js';
import { readPostmasterFile } from '@miteinander/commands/database/embedded/postmaster-file.js';
import { isRunning } from '@miteinander/commands/database/embedded/process-table.js';
import { startPostmaster } from '@miteinander/commands/database/embedded/start-postmaster.js';
import { stopPostmaster } from '@miteinander/commands/database/embedded/stop-postmaster.js';
import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import { sqlClient } from '@miteinander/kit/testing/sql-client.js';

import type { Part } from './part.js';

/** A PostgreSQL server without anybody who would bring it back. */
export interface DatabaseServer extends Part {
  /** Of the owner, on its socket. */
  admin: ConnectionSettings;
  location: ClusterLocation;
  credentialsFile: string;
  stop(): Promise<void>;
}

async function serve(name: string, location: ClusterLocation, password: string): Promise<DatabaseServer> {
  const { cluster } = location;
  const start = async (): Promise<void> => {
    // What a killed server leaves behind holds the cluster for a moment.
    while (!(await startPostmaster(location, true))) await sleep(100);
  };
  await start();
  const file = await readPostmasterFile(cluster);
  return {
    name,
    location,
    admin: { host: file?.socketFolder ?? '', port: file?.port ?? 5432, user: OWNER, password, database: 'postgres' },
    credentialsFile: join(location.dataDirectory, 'credentials.json'),
    async kill() {
      const pid = (await readPostmasterFile(cluster))?.pid ?? 0;
      process.kill(pid, 'SIGKILL');
      while (isRunning(pid)) await sleep(10);
    },
    revive: start,
    async stop() {
      await stopPostmaster((await readPostmasterFile(cluster))?.pid ?? 0, cluster);
    },
  };
}

/** A cluster of its own with our database in it. @param folder one that the account of the server may enter. */
export async function startPrimary(folder: string): Promise<DatabaseServer> {
  const dataDirectory = await prepareDataDirectory(folder);
  const location = await locateCluster(dataDirectory);
  const { owner = '' } = await ensureCredentials(join(dataDirectory, 'credentials.json'), ['owner']);
  await initialiseCluster(location, owner);
  const server = await serve('the primary', location, owner);
  const client = await sqlClient(server.admin);
  try {
    server.admin = await ensureDatabase(client, server.admin);
  } finally {
    await client.end();
  }
  return server;
}

/** A copy of the primary that follows it, made from its files while it runs. */
export async function startStandby(primary: DatabaseServer, folder: string): Promise<DatabaseServer> {
  const dataDirectory = await prepareDataDirectory(folder);
  const home = join(dataDirectory, 'standby');
  const location: ClusterLocation = { ...primary.location, dataDirectory, home, cluster: join(home, 'postgres') };
  const { account } = location;
  await mkdir(home, { mode: 0o711 });
  if (account !== undefined) await chown(home, account.uid, account.gid);

  const label = await copyCluster(primary, location);
  const { host, port, user, password } = primary.admin;
  const files = {
    backup_label: label,
    'standby.signal': '',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(location.cluster, name), content, { mode: 0o600 });
  const connection = `host=${host} port=${port} user=${user} password=${password} application_name=standby`;
  await appendFile(join(location.cluster, 'postgresql.auto.conf'), `\nprimary_conninfo = '${connection}'\nwal_retrieve_retry_interval = '100ms'\n`);
  if (account !== undefined) for (const name of Object.keys(files)) await chown(join(location.cluster, name), account.uid, account.gid);

  const standby = await serve('the standby', location, password ?? '');
  standby.admin = { ...standby.admin, database: primary.admin.database };
  return standby;
}

/** @returns what `backup_label` has to hold */
async function copyCluster(primary: DatabaseServer, { cluster, account }: ClusterLocation): Promise<string> {
  const client = await sqlClient(primary.admin);
  try {
    await client.query(`select pg_backup_start('standby', fast => true)`);
    // Files may go while they are copied; the journal makes up for it.
    spawnSync('cp', ['-a', primary.location.cluster, cluster], { ...account, cwd: '/', stdio: 'ignore' });
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(wait_for_archive => false)');
    await rm(join(cluster, 'postmaster.pid'), { force: true });
    // Comes from the primary.
    const journal = join(cluster, 'pg_wal');
    for (const name of await readdir(journal)) if (/^[0-9A-F]{24}/.test(name)) await rm(join(journal, name));
    return rows[0]?.labelfile ?? '';
  } finally {
    await client.end();
  }
}

/** Until the standby has everything that the primary has. */
export async function caughtUp(primary: DatabaseServer, standby: DatabaseServer): Promise<void> {
  const [one, other] = await Promise.all([sqlClient(primary.admin), sqlClient(standby.admin)]);
  try {
    const { rows } = await one.query<{ here: string }>('select pg_current_wal_lsn() as here');
    for (;;) {
      const answer = await other.query<{ there: boolean }>('select pg_last_wal_replay_lsn() >= $1::pg_lsn as there', [rows[0]?.here]);
      if (answer.rows[0]?.there === true) return;
      await sleep(20);
    }
  } finally {
    await Promise.all([one.end(), other.end()]);
  }
}
