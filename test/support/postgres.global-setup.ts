import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openDatabase } from '@miteinander/commands/database/open-database.js';
import type {} from '@miteinander/kit/testing/test-server.js';
import type { TestProject } from 'vitest/node';

/** One throw-away PostgreSQL for all files of a project. */
export default async function setUpPostgres(project: TestProject): Promise<() => Promise<void>> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'miteinander-test-'));
  // As root another account runs the server; it has to get in.
  await chmod(dataDirectory, 0o711);
  const database = await openDatabase({ dataDirectory, durable: false });
  project.provide('postgres', database.admin);
  return async () => {
    await database.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  };
}
