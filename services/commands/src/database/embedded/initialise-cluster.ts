import { execFile } from 'node:child_process';
import { readFile, rename, rm, writeFile, chown } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { databaseErrors } from '../database-errors.js';
import type { ClusterLocation } from './cluster-location.js';
import { privateFolder } from './private-folder.js';

const run = promisify(execFile);

export const OWNER = 'miteinander';

/**
 * Sorting and upper case by code point, the same on every machine. The C library's locale beside it is what
 * text search splits words with: under plain `C` a word in „quotation marks“ would keep them.
 */
const LOCALES = [['--locale=C.UTF-8'], ['--locale=en_US.UTF-8', '--builtin-locale=C.UTF-8'], ['--locale=C', '--builtin-locale=C.UTF-8']];

/** Makes the cluster unless it is there. Killed half-way it leaves nothing that counts as one. */
export async function initialiseCluster(location: ClusterLocation, password: string): Promise<void> {
  const { cluster, binaries } = location;
  if (existsSync(join(cluster, 'PG_VERSION'))) return checkVersion(cluster, binaries.version);
  const draft = `${cluster}.new`;
  const passwordFile = `${cluster}.password`;
  try {
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (location.account !== undefined) await chown(passwordFile, location.account.uid, location.account.gid);
    await runInitdb(location, draft, passwordFile);
    await rename(draft, cluster);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(draft, { recursive: true, force: true });
  }
}

async function runInitdb(location: ClusterLocation, draft: string, passwordFile: string): Promise<void> {
  let failure = '';
  for (const locale of LOCALES) {
    await rm(draft, { recursive: true, force: true });
    await privateFolder(draft, location.account);
    const args = ['--pgdata', draft, '--username', OWNER, '--pwfile', passwordFile, '--auth', 'scram-sha-256'];
    args.push('--encoding', 'UTF8', '--locale-provider', 'builtin', ...locale, '--no-instructions');
    try {
      await run(location.binaries.initdb, args, { ...location.account, cwd: '/', env: { ...process.env, LC_ALL: 'C' } });
      return;
    } catch (error) {
      failure = (error as { stderr?: string }).stderr ?? String(error);
      if (/No space left on device|Disk quota exceeded/.test(failure)) throw databaseErrors.diskFull(draft);
      if (!/invalid locale/.test(failure)) break;
    }
  }
  const log = join(location.dataDirectory, 'log', 'postgres.log');
  await writeFile(log, failure, { flag: 'a' });
  throw databaseErrors.serverFailed(failure.match(/(?:FATAL|error): +(.*)/)?.[1] ?? failure.trim().split('\n').at(-1) ?? '', log);
}

async function checkVersion(cluster: string, expected: string): Promise<void> {
  const found = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
  const major = expected.split('.')[0] ?? '';
  if (found !== major) throw databaseErrors.clusterOfAnotherVersion(cluster, found, major);
}
