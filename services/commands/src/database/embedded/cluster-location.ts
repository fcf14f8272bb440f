import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { databaseErrors } from '../database-errors.js';
import { findBinaries, type Binaries } from './binaries.js';
import { copyBinaries } from './copy-binaries.js';
import { freshFolder, readNote, writeNote } from './relocated-folder.js';
import { canEnter, canRun, chooseAccount, type ServerAccount } from './server-account.js';

/** Everything that is decided before a server is started or looked for. */
export interface ClusterLocation {
  /** The operator's data folder: credentials and logs. */
  dataDirectory: string;
  /** Holds the cluster; the data folder itself unless the server's account cannot get there. */
  home: string;
  /** The cluster (PGDATA). */
  cluster: string;
  account: ServerAccount | undefined;
  binaries: Binaries;
}

/** Decides who runs the server, from which binaries and on which folder. Expects the data folder's real path. */
export async function locateCluster(dataDirectory: string): Promise<ClusterLocation> {
  const home = (await readNote(dataDirectory)) ?? dataDirectory;
  const owner = await stat(join(home, 'postgres')).catch(() => undefined);
  if (owner !== undefined) return existingCluster(dataDirectory, home, owner);

  const account = await chooseAccount();
  const chosen = home === dataDirectory && !canEnter(account, dataDirectory) ? freshFolder(dataDirectory) : home;
  if (chosen !== dataDirectory) {
    await mkdir(chosen, { recursive: true, mode: 0o711 });
    await writeNote(dataDirectory, chosen);
  }
  return location(dataDirectory, chosen, account);
}

async function existingCluster(dataDirectory: string, home: string, owner: ServerAccount): Promise<ClusterLocation> {
  const { uid, gid } = owner;
  if (process.getuid?.() === 0 && uid !== 0) return location(dataDirectory, home, { uid, gid });
  if (process.getuid !== undefined && process.getuid() !== uid) throw databaseErrors.clusterOfAnotherUser(home);
  return location(dataDirectory, home, undefined);
}

async function location(dataDirectory: string, home: string, account: ServerAccount | undefined): Promise<ClusterLocation> {
  const own = await findBinaries();
  const binaries = canRun(account, own.postgres) || account === undefined ? own : await copyBinaries(own, account);
  return { dataDirectory, home, cluster: join(home, 'postgres'), account, binaries };
}
