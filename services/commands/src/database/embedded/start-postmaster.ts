import { spawn } from 'node:child_process';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { databaseErrors } from '../database-errors.js';
import type { ClusterLocation } from './cluster-location.js';
import { readPostmasterFile } from './postmaster-file.js';
import { serverSettings } from './settings.js';
import { makeSocketFolder, PORT } from './socket-folder.js';
import { watchOver } from './watchdog.js';

const LARGEST_LOG = 5_000_000;

/**
 * Starts the server and waits until it accepts connections. `false`: somebody else's server, or what is left of
 * a killed one, still holds the cluster.
 *
 * The server gets a session of its own: Ctrl-C in the terminal is for us, and we stop it in good order.
 */
export async function startPostmaster(location: ClusterLocation, durable: boolean): Promise<boolean> {
  const { cluster, account, binaries, dataDirectory } = location;
  const socketFolder = await makeSocketFolder(location);
  const logFile = join(dataDirectory, 'log', 'postgres.log');
  const { size: logStart } = await rotated(logFile);
  const log = await open(logFile, 'a', 0o600);
  try {
    const child = spawn(binaries.postgres, ['-D', cluster, ...serverSettings(socketFolder, PORT, durable)], {
      ...account,
      cwd: '/',
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    let ended = false;
    child.on('exit', () => (ended = true));
    child.on('error', () => (ended = true));
    child.unref();
    if (child.pid !== undefined) watchOver(child.pid, cluster);
    while (!ended) {
      const file = await readPostmasterFile(cluster);
      if (file?.pid === child.pid && file?.status === 'ready') return true;
      await sleep(20);
    }
  } finally {
    await log.close();
  }
  return explainFailure((await readFile(logFile, 'utf8')).slice(logStart), logFile, location.home);
}

function explainFailure(output: string, logFile: string, home: string): false {
  if (/lock file ".*" already exists|pre-existing shared memory block/.test(output)) return false;
  if (/No space left on device|Disk quota exceeded/.test(output)) throw databaseErrors.diskFull(home);
  const reason = output.match(/(?:FATAL|PANIC): +(.*)/)?.[1] ?? output.trim().split('\n').at(-1) ?? '';
  throw databaseErrors.serverFailed(reason === '' ? 'it ended at once without a word' : reason, logFile);
}

async function rotated(logFile: string): Promise<{ size: number }> {
  const existing = await stat(logFile).catch(() => undefined);
  if (existing === undefined) return { size: 0 };
  if (existing.size < LARGEST_LOG) return existing;
  await rename(logFile, `${logFile}.1`);
  return { size: 0 };
}
