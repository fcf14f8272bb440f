import { existsSync } from 'node:fs';
import { chmod, cp, lstat, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { databaseErrors } from '../database-errors.js';
import { binariesIn, type Binaries } from './binaries.js';
import { SYSTEM_FOLDER } from './relocated-folder.js';
import { canRun, type ServerAccount } from './server-account.js';

/** Puts the programs where every account can run them, once per version. */
export async function copyBinaries(own: Binaries, account: ServerAccount | undefined): Promise<Binaries> {
  const target = join(SYSTEM_FOLDER, `postgres-${own.version}`);
  if (existsSync(target)) return binariesIn(target, own.version);
  const draft = `${target}.${process.pid}`;
  await mkdir(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
  await cp(own.folder, draft, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') });
  await openToAll(draft);
  if (!canRun(account, binariesIn(draft, own.version).postgres)) {
    await rm(draft, { recursive: true, force: true });
    throw databaseErrors.binariesUnusable(own.folder);
  }
  await rename(draft, target).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  });
  return binariesIn(target, own.version);
}

async function openToAll(path: string): Promise<void> {
  const entry = await lstat(path);
  if (entry.isSymbolicLink()) return;
  const folder = entry.isDirectory();
  await chmod(path, folder || (entry.mode & 0o100) !== 0 ? 0o755 : 0o644);
  if (folder) await Promise.all((await readdir(path)).map((name) => openToAll(join(path, name))));
}
