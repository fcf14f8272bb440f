import { createHash } from 'node:crypto';
import { lstat, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';

import type { ClusterLocation } from './cluster-location.js';
import { privateFolder } from './private-folder.js';

export const PORT = 5432;

/** Linux takes 107 bytes in a socket's path, macOS 103. */
const LONGEST_PATH = 103;

/** Where the socket would best be: beside the cluster, or in /tmp when that path is too long for a socket. */
export function preferredSocketFolder(home: string): string {
  const beside = join(home, 'socket');
  if (Buffer.byteLength(join(beside, `.s.PGSQL.${PORT}`)) <= LONGEST_PATH) return beside;
  return join('/tmp', `miteinander-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`);
}

/** Makes the folder of the socket. Nobody else can have prepared it for us. */
export async function makeSocketFolder({ home, account }: ClusterLocation): Promise<string> {
  const preferred = preferredSocketFolder(home);
  const existing = await lstat(preferred).catch(() => undefined);
  const owner = account?.uid ?? process.getuid?.();
  const trusted = existing === undefined || (existing.isDirectory() && existing.uid === owner);
  const folder = trusted ? preferred : await mkdtemp('/tmp/miteinander-');
  await privateFolder(folder, account);
  return folder;
}
