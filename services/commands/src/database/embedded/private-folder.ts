import { chmod, chown, mkdir } from 'node:fs/promises';

import type { ServerAccount } from './server-account.js';

/** A folder that only the server's account (and root) can enter. */
export async function privateFolder(path: string, account: ServerAccount | undefined): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  await chmod(path, 0o700);
  if (account !== undefined) await chown(path, account.uid, account.gid);
}
