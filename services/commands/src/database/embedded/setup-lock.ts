import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { isRunning } from './process-table.js';

/** Ours; a lock with our number that is not among them is left from a predecessor with the same number. */
const held = new Set<string>();

/** Lets one process at a time set up a data folder; the lock of one that was killed does not count. */
export async function withSetupLock<Result>(dataDirectory: string, work: () => Promise<Result>): Promise<Result> {
  const file = join(dataDirectory, 'setup.lock');
  while (!(await take(file))) await sleep(50);
  try {
    return await work();
  } finally {
    held.delete(file);
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  if (held.has(file)) return false;
  try {
    const lock = await open(file, 'wx');
    await lock.writeFile(String(process.pid));
    await lock.close();
    held.add(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  // Empty for the blink between making and filling it.
  if (holder > 0 && !held.has(file) && (holder === process.pid || !isRunning(holder))) await rm(file, { force: true });
  return false;
}
