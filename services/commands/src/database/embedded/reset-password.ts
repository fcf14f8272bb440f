import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { scramVerifier } from '../scram-verifier.js';
import type { ClusterLocation } from './cluster-location.js';
import { OWNER } from './initialise-cluster.js';

/** Gives the owner a password through the single-user mode, for which owning the files is enough. The server must be stopped. */
export async function resetPassword({ binaries, cluster, account }: ClusterLocation, password: string): Promise<void> {
  const child = spawn(binaries.postgres, ['--single', '-D', cluster, 'postgres'], {
    ...account,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.stdin.end(`alter role ${OWNER} password '${scramVerifier(password)}';\n`);
  await once(child, 'exit');
}
