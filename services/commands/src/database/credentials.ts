import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';

export type Credentials = Record<string, string>;

/** The passwords kept in a file; none when it is missing or damaged, because every one of them can be set anew. */
export async function readCredentials(file: string): Promise<Credentials> {
  try {
    const content: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof content !== 'object' || content === null) return {};
    return Object.fromEntries(Object.entries(content).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** The password of each name, made up and kept for those that have none yet. Only the file's owner can read it. */
export async function ensureCredentials(file: string, names: readonly string[]): Promise<Credentials> {
  const kept = await readCredentials(file);
  const missing = names.filter((name) => kept[name] === undefined);
  if (missing.length === 0) return kept;
  const all = { ...kept, ...Object.fromEntries(missing.map((name) => [name, randomBytes(24).toString('base64url')])) };
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, file);
  return all;
}
