import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BESIDE_THE_REPOSITORY = fileURLToPath(new URL('../../../../../../shared', import.meta.url));

/** The folder of real data, or undefined where it is missing, so that tests skip visibly; with CI=true a missing folder fails. */
export function sharedData(): string | undefined {
  const folder = join(process.env['SHARED_DIR'] ?? BESIDE_THE_REPOSITORY, 'data');
  if (existsSync(folder)) return folder;
  if (process.env['CI'] === 'true') throw new Error(`The shared data are not at ${folder}. Set SHARED_DIR to the folder that holds data/.`);
  return undefined;
}
