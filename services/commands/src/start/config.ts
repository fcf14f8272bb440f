import { resolve } from 'node:path';

import { startErrors } from './start-errors.js';

/** What an operator can set in the environment. */
export interface StartConfig {
  /** `PORT`; 0 takes any free one. */
  readonly port: number;
  /** `DATA_DIR`, absolute. */
  readonly dataDirectory: string;
  /** `DATABASE_URL`; the embedded PostgreSQL without it. */
  readonly databaseUrl: string | undefined;
}

/** Reads the environment once; an empty value counts as none. Folders are relative to the repository's root. */
export function readConfig(environment: NodeJS.ProcessEnv, root: string): StartConfig {
  return Object.freeze({
    port: readPort(environment['PORT'] || '4000'),
    dataDirectory: resolve(root, environment['DATA_DIR'] || '.data'),
    databaseUrl: environment['DATABASE_URL'] || undefined,
  });
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw startErrors.portNotReadable(text);
  return port;
}
