import { readFileSync } from 'node:fs';

interface Process {
  pid: number;
  parent: number;
  command: string;
}

const LAUNCHER = /^(\S*\/)?((node|bun)\s+(\S*\/)?)?(npx|npm|pnpm|pnpx|yarn|corepack)(-cli)?(\.c?js)?(\s|$)/;
const SHELL = /^(\S*\/)?(sh|dash|bash|busybox)\s+(sh\s+)?-\w*c\s/;

/**
 * Notices that one of the programs that launched us (npx, pnpm and the shells between them) has ended: npx passes
 * a SIGTERM on to nobody. Anything above them, such as a terminal that is closed behind a `nohup`, is no concern of ours.
 */
export function watchLaunchers(onGone: () => void, intervalMilliseconds = 500): () => void {
  const chain = launcherChain(process.ppid, readProcess);
  if (chain.length === 0) return () => undefined;
  const expected = [{ pid: process.pid, parent: chain[0]?.pid ?? 0 }, ...chain.slice(0, -1)];
  const timer = setInterval(() => {
    const intact = expected.every(({ pid, parent }) => (pid === process.pid ? process.ppid : readProcess(pid)?.parent) === parent);
    if (intact) return;
    clearInterval(timer);
    onGone();
  }, intervalMilliseconds);
  timer.unref();
  return () => clearInterval(timer);
}

/** Our parent, its parent and so on up to the topmost launcher; empty when there is none. */
export function launcherChain(parent: number, read: (pid: number) => Process | undefined): Process[] {
  const chain: Process[] = [];
  let length = 0;
  for (let next = read(parent); next !== undefined && next.pid > 1; next = read(next.parent)) {
    const launcher = LAUNCHER.test(next.command);
    if (!launcher && !SHELL.test(next.command)) break;
    chain.push(next);
    if (launcher) length = chain.length;
  }
  return chain.slice(0, length);
}

/** From /proc; elsewhere nothing is known and only signals count. */
function readProcess(pid: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 4).split(' ')[0]);
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { pid, parent, command };
  } catch {
    return undefined;
  }
}
