import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { KeyFileError } from '@miteinander/gateway/keys/key-errors.js';

import { databaseErrors } from '../database/database-errors.js';
import { maskSecrets } from '../database/mask-secrets.js';
import { StartError } from './start-error.js';

/** One sentence for whatever went wrong. What nobody foresaw is written to a log in full. */
export async function explainFailure(error: unknown, dataDirectory: string): Promise<string> {
  if (error instanceof StartError || error instanceof KeyFileError) return error.message;
  const { code, message = String(error) } = error as NodeJS.ErrnoException;
  if (code === '53100' || code === 'ENOSPC' || code === 'EDQUOT') return databaseErrors.diskFull(dataDirectory).message;
  const summary = maskSecrets(message.split('\n')[0] ?? '');
  const log = join(dataDirectory, 'log', 'start.log');
  const text = error instanceof Error ? (error.stack ?? message) : message;
  try {
    await mkdir(join(dataDirectory, 'log'), { recursive: true });
    await appendFile(log, `${new Date().toISOString()} ${maskSecrets(text)}\n`, { mode: 0o600 });
    return `Something unforeseen went wrong (${summary}); the details are in ${log}.`;
  } catch {
    return `Something unforeseen went wrong (${summary}), and ${log} could not be written.`;
  }
}
