import { loadExampleProgramme } from '@miteinander/commands/example/load-example-programme.js';
import { serveSystem } from '@miteinander/commands/system/serve-system.js';
import { readGatewayFiles } from '@miteinander/gateway/files.js';
import type { Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';

import { launchBrowser } from '../../../support/browser.ts';
import { preparedDatabase } from '../../../support/prepared-database.js';
import { NOW } from '../../../support/system.js';
import { startHostSite, type HostSite } from './host-site.ts';
import { startProxy, type Proxy } from './proxy.ts';

/** Everything a page with a widget needs: the system, somebody else's site, a proxy between the two, a browser. */
export interface Stage {
  /** The system's address. */
  system: string;
  host: HostSite;
  proxy: Proxy;
  browser: Browser;
}

/** One system for all tests of a file, with the example programme as it is on a Sunday noon. */
export function useStage(): Stage {
  const stage = {} as Stage;
  const ends: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    const database = await preparedDatabase();
    ends.push(() => database.drop());
    await loadExampleProgramme(database.connections, NOW);
    const config = { host: '127.0.0.1', port: 0, logLevel: 'silent' as const, ...(await readGatewayFiles()) };
    const system = await serveSystem(config, database.connections, () => NOW);
    ends.push(() => system.stop());
    const host = await startHostSite();
    ends.push(() => host.stop());
    const proxy = await startProxy(system.url);
    ends.push(() => proxy.stop());
    const browser = await launchBrowser();
    ends.push(() => browser.close());
    Object.assign(stage, { system: system.url, host, proxy, browser });
  });
  afterAll(async () => {
    for (const end of ends.toReversed()) await end();
  });
  return stage;
}
