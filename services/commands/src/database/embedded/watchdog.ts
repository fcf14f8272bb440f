import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Socket } from 'node:net';

/** Waits for the end of its input, which is the end of the process that started it, whatever ended that. */
const SCRIPT = `trap '' INT TERM HUP
read -r never
read -r pid < "$1" && [ "$pid" = "$2" ] && kill -INT "$2"`;

/** Has the server stopped in good order should this process be killed without a chance to do so. Ends by itself. */
export function watchOver(pid: number, cluster: string): void {
  const dog = spawn('/bin/sh', ['-c', SCRIPT, 'sh', join(cluster, 'postmaster.pid'), String(pid)], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  dog.on('error', () => undefined);
  dog.unref();
  (dog.stdin as Socket).unref();
}
