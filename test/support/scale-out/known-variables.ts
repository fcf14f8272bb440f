import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { repository } from './deploy-folder.js';

const operating = ['gateway/src/operator-config.ts', 'gateway/src/observing/observing-config.ts', 'gateway/src/limits/open/read-fair-rate.ts'];

/** Where each program reads its environment. */
const sources = {
  gateway: ['gateway/src/config.ts', 'gateway/src/outlines/map-tiles.ts', 'gateway/src/http/trusted-proxies.ts', ...operating],
  service: ['services/kit/src/subgraph/service-environment.ts'],
  activities: ['services/kit/src/subgraph/service-environment.ts', 'services/activities/src/sheet/read-sheet-key.ts'],
  start: ['services/commands/src/start/config.ts', 'services/commands/src/key/key-file-path.ts', 'gateway/src/http/trusted-proxies.ts', ...operating],
} as const;

export type Reader = keyof typeof sources;

/** What Node and the C library read themselves. */
const everybody = ['NODE_ENV', 'TZ', 'NODE_OPTIONS', 'LD_PRELOAD'];

/** The names of the variables a program knows, as its sources spell them. */
export function knownVariables(reader: Reader): Set<string> {
  const texts = sources[reader].map((file) => readFileSync(join(repository, file), 'utf8'));
  const names = texts.flatMap((text) => [...text.matchAll(/\[['"]([A-Z][A-Z0-9_]+)['"]\]|^\s+([A-Z][A-Z0-9_]+): (?:z\.|databaseUrl\()/gm)].map(([, quoted, key]) => quoted ?? key ?? ''));
  return new Set([...everybody, ...names]);
}
