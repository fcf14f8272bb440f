import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** Whether a process exists and has not ended; one that nobody has collected yet has ended. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return processState(pid) !== 'Z';
}

/** Whether a process is the PostgreSQL server of a cluster, not one that inherited its number. */
export function servesCluster(pid: number, cluster: string): boolean {
  if (!isRunning(pid)) return false;
  if (process.platform === 'linux') {
    try {
      const [works, data] = [statSync(`/proc/${pid}/cwd`), statSync(cluster)];
      return works.dev === data.dev && works.ino === data.ino;
    } catch {
      return false;
    }
  }
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(cluster);
  } catch {
    return false;
  }
}

function processState(pid: number): string | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in the second field may hold blanks and brackets.
    return stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3);
  } catch {
    return 'Z';
  }
}
