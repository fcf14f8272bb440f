import { resolve } from 'node:path';

import { readOperatorConfig, type OperatorConfig } from '@miteinander/gateway/operator-config.js';
import { readTrustedProxies, type TrustedProxies } from '@miteinander/gateway/http/trusted-proxies.js';

import { keyFilePath } from '../key/key-file-path.js';
import { StartError } from './start-error.js';
import { startErrors } from './start-errors.js';

/** What an operator can set in the environment. */
export interface StartConfig {
  /** `PORT`; 0 takes any free one. */
  readonly port: number;
  /** `DATA_DIR`, absolute. */
  readonly dataDirectory: string;
  /** `DATABASE_URL`; the embedded PostgreSQL without it. */
  readonly databaseUrl: string | undefined;
  /** `SHEET_KEY`; one kept in the data folder without it. */
  readonly sheetKey: string | undefined;
  /** `PUBLIC_URL`, without a slash at its end; where people reach the system, if not at its port. */
  readonly publicUrl: string | undefined;
  /** `TRUST_PROXY`, as the gateway reads it; nobody without it. */
  readonly trustProxy: TrustedProxies | undefined;
  /** Keys, metrics, traces, sharing, draining, as the gateway reads them; keys are in the data folder unless `API_KEYS_FILE` says otherwise. */
  readonly operating: OperatorConfig;
}

/** Reads the environment once; an empty value counts as none. Folders are relative to the repository's root. */
export function readConfig(environment: NodeJS.ProcessEnv, root: string): StartConfig {
  const dataDirectory = resolve(root, environment['DATA_DIR'] || '.data');
  return Object.freeze({
    port: readPort(environment['PORT'] || '4000'),
    dataDirectory,
    databaseUrl: environment['DATABASE_URL'] || undefined,
    sheetKey: readSheetKey(environment['SHEET_KEY'] ?? ''),
    publicUrl: environment['PUBLIC_URL']?.replace(/\/+$/, '') || undefined,
    trustProxy: explained(() => readTrustedProxies(environment)),
    operating: explained(() => readOperatorConfig({ ...environment, API_KEYS_FILE: keyFilePath(environment, dataDirectory) })),
  });
}

const SHORTEST_SHEET_KEY = 32;

function readSheetKey(text: string): string | undefined {
  if (text !== '' && text.length < SHORTEST_SHEET_KEY) throw startErrors.sheetKeyShort(SHORTEST_SHEET_KEY);
  return text || undefined;
}

/** What is wrong is said as everything else is that is wrong at the start. */
function explained<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw new StartError((error as Error).message);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw startErrors.portNotReadable(text);
  return port;
}
