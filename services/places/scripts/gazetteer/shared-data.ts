import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestContext } from 'vitest';

const REPOSITORY = resolve(import.meta.dirname, '../../../..');

/** The optional folder with raw data for checks. Without it the running test is skipped with a reason, and fails with CI=true. */
export function sharedDataFolder(context: TestContext): string {
  const folder = join(process.env['SHARED_DIR'] ?? join(REPOSITORY, '../shared'), 'data');
  if (existsSync(folder)) return folder;
  const reason = `The raw data are not at ${folder}. Set SHARED_DIR to the folder that holds data/.`;
  if (process.env['CI'] === 'true') throw new Error(reason);
  return context.skip(reason);
}
