import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

import type { Database } from '@miteinander/commands/database/database.js';
import { openDatabase } from '@miteinander/commands/database/open-database.js';

/** `BENCH_DIR`, or a folder in the user's cache. */
export function benchFolder(environment: NodeJS.ProcessEnv): string {
  const cache = environment['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return resolve(environment['BENCH_DIR'] || join(cache, 'miteinander-bench'));
}

/** The embedded PostgreSQL as `start` runs it, on the folder of the benchmark. */
export function openCluster(dataDirectory: string, announce: (message: string) => void): Promise<Database> {
  return openDatabase({ dataDirectory, announce });
}
