import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import type { ApiKey } from './api-key.js';
import { KeyFileError } from './key-errors.js';

/** What a key is kept and found by. */
export const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex');

const isKey = (value: unknown): value is ApiKey => {
  if (typeof value !== 'object' || value === null) return false;
  const { digest, label, perMinute, since } = value as Partial<Record<keyof ApiKey, unknown>>;
  return typeof digest === 'string' && /^[0-9a-f]{64}$/.test(digest) && typeof label === 'string' && typeof since === 'string' && typeof perMinute === 'number' && perMinute >= 1 && perMinute <= 1e12;
};

/**
 * The keys in a file `{"keys": [{"digest", "label", "perMinute", "since"}]}`; none where there is no file.
 * @throws KeyFileError
 */
export const readKeyFile = async (file: string): Promise<ApiKey[]> => {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new KeyFileError(file, error instanceof SyntaxError ? 'it is no JSON' : ((error as NodeJS.ErrnoException).code ?? 'it cannot be read'));
  }
  const keys: unknown = typeof content === 'object' && content !== null && 'keys' in content ? content.keys : undefined;
  if (!Array.isArray(keys)) throw new KeyFileError(file, 'it has no list "keys"');
  const wrong = keys.findIndex((key) => !isKey(key));
  if (wrong >= 0) throw new KeyFileError(file, `entry ${wrong + 1} of "keys" is not complete`);
  return (keys as ApiKey[]).map(({ digest, label, perMinute, since }) => ({ digest, label, perMinute, since }));
};

/** Replaces the file as a whole, so that nobody reads half of it. Only its owner can read it. */
export const writeKeyFile = async (file: string, keys: readonly ApiKey[]): Promise<void> => {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify({ keys }, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, file);
};
