import { randomUUID } from 'node:crypto';
import { chmod, mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { databaseErrors } from './database-errors.js';

/** Makes the data folder and proves that it can be written. Returns its real path. */
export async function prepareDataDirectory(dataDirectory: string): Promise<string> {
  try {
    const created = await mkdir(dataDirectory, { recursive: true });
    // Others may pass through to what belongs to them, and list nothing.
    if (created !== undefined) await chmod(dataDirectory, 0o711);
    const probe = join(dataDirectory, `.probe-${randomUUID()}`);
    await writeFile(probe, 'x');
    await rm(probe, { force: true });
    await mkdir(join(dataDirectory, 'log'), { recursive: true });
    return await realpath(dataDirectory);
  } catch (error) {
    throw dataDirectoryError(error, dataDirectory);
  }
}

/** The sentence for a file operation that failed in the data folder. */
export function dataDirectoryError(error: unknown, folder: string): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  const place = path === undefined || path.startsWith(folder) ? folder : path;
  if (code === 'ENOSPC' || code === 'EDQUOT') return databaseErrors.diskFull(place);
  const reason = code === undefined ? undefined : REASONS[code];
  return reason === undefined ? error : databaseErrors.dataDirectoryUnusable(place, reason);
}

const REASONS: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EROFS: 'read-only file system',
  ENOTDIR: 'part of its path is a file',
  EEXIST: 'it is a file',
  ENAMETOOLONG: 'its name is too long',
};
