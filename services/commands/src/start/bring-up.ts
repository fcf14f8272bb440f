import { join } from 'node:path';

import { SERVICE_SCHEMAS } from '@miteinander/kit/database/role-name.js';

import type { Database } from '../database/database.js';
import { ensureCredentials } from '../database/credentials.js';
import { ensureRoles } from '../database/ensure-roles.js';
import { openDatabase } from '../database/open-database.js';
import { checkPort, portError } from './check-port.js';
import type { CleanUp } from './clean-up.js';
import type { StartConfig } from './config.js';
import type { Steps } from './steps.js';
import type { Installation, RunningSystem, System } from './system.js';

export interface BringUpOptions {
  root: string;
  config: StartConfig;
  system: System;
  steps: Steps;
  cleanUp: CleanUp;
}

/** From an empty folder to an open port. What it opens it leaves with `cleanUp`. */
export async function bringUp(options: BringUpOptions): Promise<{ database: Database; running: RunningSystem }> {
  const { root, config, system, steps, cleanUp } = options;
  const { port, dataDirectory, databaseUrl } = config;
  const credentials = join(dataDirectory, 'credentials.json');
  await checkPort(port);

  let ready = false;
  const announce = (message: string) => ready && steps.say(message);
  const database = await steps.run('database ready', () => cleanUp.opened(openDatabase({ dataDirectory, databaseUrl, announce })));
  ready = true;

  const installation: Installation = await steps.run('roles and schemas up to date', async () => {
    const connections = await ensureRoles(database.admin, SERVICE_SCHEMAS, credentials);
    const sheetKey = config.sheetKey ?? (await ensureCredentials(credentials, ['sheets']))['sheets'];
    const prepared = { root, dataDirectory, admin: database.admin, connections, sheetKey, trustProxy: config.trustProxy, publicUrl: config.publicUrl, operating: config.operating };
    for (const service of SERVICE_SCHEMAS) await system.migrate(service, prepared);
    return prepared;
  });
  await steps.run('gazetteer', (report) => system.loadGazetteer(installation, report));
  await steps.run('example programme', (report) => system.loadExampleProgramme(installation, report));
  const running = await steps.run('gateway and services', () => cleanUp.opened(serve(system, installation, port)));
  return { database, running };
}

async function serve(system: System, installation: Installation, port: number): Promise<RunningSystem> {
  try {
    return await system.serve(installation, port);
  } catch (error) {
    throw portError(error, port);
  }
}
