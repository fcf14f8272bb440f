import { readFile, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * Makes the symbolic links to the libraries that npm packages cannot carry. The package's install script does the
 * same, but many machines are set up to run no such scripts.
 */
export async function linkLibraries(packageRoot: string): Promise<void> {
  const list = await readFile(join(packageRoot, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    // Most often they are there; where they cannot be made the programs say so themselves.
    await symlink(relative(dirname(target), source), join(packageRoot, target)).catch(() => undefined);
  }
}
