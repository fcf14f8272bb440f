// Before the services of the split topology start, once for each release: logins, tables and gazetteer in the PostgreSQL that
// DATABASE_URL names, as its owner. The passwords of the logins are those in DATA_DIR/credentials.json; missing ones are made up
// and written there. Safe to repeat, beside a running system too.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type * as ensuring from '../services/commands/src/database/ensure-roles.ts';
import type * as opening from '../services/commands/src/database/open-database.ts';
import type * as assembling from '../services/commands/src/start/assemble-system.ts';
import type * as configuring from '../services/commands/src/start/config.ts';
import type * as explaining from '../services/commands/src/start/explain-failure.ts';
import type * as failing from '../services/commands/src/start/start-error.ts';
import { Steps } from '../services/commands/src/start/steps.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const steps = new Steps(process.stdout);
const compiled = (path: string): string => new URL(`../services/commands/dist/${path}.js`, import.meta.url).href;

const { readConfig } = (await import(compiled('start/config'))) as typeof configuring;
const { assembleSystem } = (await import(compiled('start/assemble-system'))) as typeof assembling;
const { openDatabase } = (await import(compiled('database/open-database'))) as typeof opening;
const { ensureRoles } = (await import(compiled('database/ensure-roles'))) as typeof ensuring;
const { explainFailure } = (await import(compiled('start/explain-failure'))) as typeof explaining;
const { StartError } = (await import(compiled('start/start-error'))) as typeof failing;

/** Publishers of views first. */
const services = ['places', 'partners', 'activities'] as const;

let dataDirectory = root;
try {
  const config = readConfig(process.env, root);
  ({ dataDirectory } = config);
  if (config.databaseUrl === undefined) throw new StartError('DATABASE_URL is not set; write the address of the owner, postgres://owner:PASSWORD@host:5432/database.');
  const database = await openDatabase({ dataDirectory, databaseUrl: config.databaseUrl, mode: 'join' });
  const system = assembleSystem();
  const installation = await steps.run('roles and schemas up to date', async () => {
    const connections = await ensureRoles(database.admin, services, join(dataDirectory, 'credentials.json'));
    const prepared = { root, dataDirectory, admin: database.admin, connections };
    for (const service of services) await system.migrate(service, prepared);
    return prepared;
  });
  await steps.run('gazetteer', (report) => system.loadGazetteer(installation, report));
  await database.stop();
} catch (error) {
  steps.say(await explainFailure(error, dataDirectory));
  process.exitCode = 1;
}
steps.close();
