import { join } from 'node:path';

import { SERVICE_SCHEMAS } from '@miteinander/kit/database/role-name.js';

import { ensureRoles } from '../database/ensure-roles.js';
import { openDatabase } from '../database/open-database.js';
import { assembleSystem } from '../start/assemble-system.js';
import { readConfig } from '../start/config.js';
import { explainFailure } from '../start/explain-failure.js';
import type { Steps } from '../start/steps.js';
import type { Installation } from '../start/system.js';
import { openWriters } from '../system/open-writers.js';
import { runImport } from './run-import.js';

/**
 * What `pnpm run import` runs once everything is compiled. Works beside a running system, which notices what was written,
 * and without one: then the database is started for the import alone.
 */
export async function main(root: string, steps: Steps): Promise<void> {
  let dataDirectory = root;
  try {
    const config = readConfig(process.env, root);
    ({ dataDirectory } = config);
    process.exitCode = await importInto(root, config, steps);
  } catch (error) {
    steps.say(await explainFailure(error, dataDirectory));
    process.exitCode = 1;
  }
}

async function importInto(root: string, { dataDirectory, databaseUrl }: ReturnType<typeof readConfig>, steps: Steps): Promise<number> {
  const database = await openDatabase({ dataDirectory, databaseUrl, mode: 'join' });
  try {
    const connections = await ensureRoles(database.admin, SERVICE_SCHEMAS, join(dataDirectory, 'credentials.json'));
    await prepare({ root, dataDirectory, admin: database.admin, connections }, steps);
    const writers = openWriters(connections);
    try {
      return await runImport({
        arguments: process.argv.slice(2),
        targets: writers.targets,
        dataDirectory,
        output: process.stdout,
        workingDirectory: process.env['INIT_CWD'] ?? process.cwd(),
      });
    } finally {
      await writers.finish(new Date());
    }
  } finally {
    await database.stop();
  }
}

/** A database that was never started before has no tables and no postcodes yet. */
async function prepare(installation: Installation, steps: Steps): Promise<void> {
  const system = assembleSystem();
  for (const service of SERVICE_SCHEMAS) await system.migrate(service, installation);
  await steps.run('gazetteer', (report) => system.loadGazetteer(installation, report));
}
