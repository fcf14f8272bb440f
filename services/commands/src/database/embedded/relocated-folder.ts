import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where an account that may not enter a home folder keeps what it needs. */
export const SYSTEM_FOLDER = '/var/lib/miteinander';

const NOTE = 'database-is-elsewhere.txt';

/** The folder a note in the data folder points to. */
export async function readNote(dataDirectory: string): Promise<string | undefined> {
  const text = await readFile(join(dataDirectory, NOTE), 'utf8').catch(() => '');
  const folder = text.trim().split('\n').at(-1);
  return folder?.startsWith('/') ? folder : undefined;
}

export async function writeNote(dataDirectory: string, folder: string): Promise<void> {
  await writeFile(
    join(dataDirectory, NOTE),
    [
      'PostgreSQL does not run as root, and the account it runs under may not enter this folder.',
      'The database is therefore kept here; to start afresh, delete that folder together with this file:',
      folder,
      '',
    ].join('\n'),
  );
}

/** A folder not yet used: one whose note was deleted with its data folder is never picked up again. */
export function freshFolder(dataDirectory: string, exists: (folder: string) => boolean = existsSync): string {
  const base = join(SYSTEM_FOLDER, createHash('sha256').update(dataDirectory).digest('hex').slice(0, 12));
  for (let count = 1; ; count += 1) {
    const folder = count === 1 ? base : `${base}-${count}`;
    if (!exists(folder)) return folder;
  }
}
