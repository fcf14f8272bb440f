import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

import { databaseErrors } from '../database-errors.js';

const run = promisify(execFile);

/** Who runs the server when we are root, which PostgreSQL refuses to be. */
export interface ServerAccount {
  uid: number;
  gid: number;
}

/** `undefined` means: whoever runs us. As root an account `miteinander` is created, or `postgres` taken. */
export async function chooseAccount(): Promise<ServerAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const existing = await findAccount('miteinander');
  if (existing !== undefined) return existing;
  await createAccount('miteinander');
  const account = (await findAccount('miteinander')) ?? (await findAccount('postgres'));
  if (account === undefined) throw databaseErrors.noAccount();
  return account;
}

/** Whether the account can walk down to a folder. Asked of the system, which knows about ACLs and mounts. */
export function canEnter(account: ServerAccount | undefined, folder: string): boolean {
  return succeeds(account, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder]);
}

/** Whether the account can run a program, its libraries included. */
export function canRun(account: ServerAccount | undefined, program: string): boolean {
  return succeeds(account, program, ['--version']);
}

function succeeds(account: ServerAccount | undefined, program: string, args: string[]): boolean {
  return spawnSync(program, args, { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

async function findAccount(name: string): Promise<ServerAccount | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

async function createAccount(name: string): Promise<void> {
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', name]);
  } catch {
    // Alpine and BusyBox know only this form; failing here as well leaves the search for `postgres`.
    await run('adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', name]).catch(() => undefined);
  }
}
