import { KeyFileError } from '@miteinander/gateway/keys/key-errors.js';

import { prepareDataDirectory } from '../database/data-directory.js';
import { readConfig } from '../start/config.js';
import { explainFailure } from '../start/explain-failure.js';
import type { Steps } from '../start/steps.js';
import { keyFilePath } from './key-file-path.js';
import { parseKeyOrder } from './key-order.js';
import { runKey } from './run-key.js';
import { keyUsage } from './usage.js';

/** What `pnpm key` runs once everything is compiled. It needs no database, and a running system takes note by itself. */
export async function main(root: string, steps: Steps): Promise<void> {
  const parsed = parseKeyOrder(process.argv.slice(2));
  if (!parsed.ok) {
    process.stdout.write(`${parsed.reason === undefined ? '' : `${parsed.reason}\n\n`}${keyUsage}`);
    process.exitCode = parsed.help ? 0 : 2;
    return;
  }
  let dataDirectory = root;
  try {
    ({ dataDirectory } = readConfig(process.env, root));
    const file = keyFilePath(process.env, process.env['API_KEYS_FILE'] ? dataDirectory : await prepareDataDirectory(dataDirectory));
    process.exitCode = await runKey(parsed.order, { file, now: new Date(), output: process.stdout });
  } catch (error) {
    steps.say(error instanceof KeyFileError ? error.message : await explainFailure(error, dataDirectory));
    process.exitCode = 1;
  }
}
