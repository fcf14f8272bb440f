import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const LIBRARIES = '/usr/lib';

/** Where Debian's libjemalloc2 lies, which the image in `deploy/Dockerfile` loads first; undefined where it is not installed. */
export function jemalloc(libraries = LIBRARIES): string | undefined {
  const folders = existsSync(libraries) ? readdirSync(libraries).filter((name) => name.endsWith('-linux-gnu')) : [];
  return folders.map((name) => join(libraries, name, 'libjemalloc.so.2')).find((path) => existsSync(path));
}
