import { join } from 'node:path';

import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';

import { ensureCredentials } from '../credentials.js';
import { dataDirectoryError } from '../data-directory.js';
import type { Database } from '../database.js';
import { locateCluster } from './cluster-location.js';
import { EmbeddedServer, type EmbeddedOptions } from './embedded-server.js';
import { ensureDatabase } from './ensure-database.js';
import { initialiseCluster } from './initialise-cluster.js';
import { withSetupLock } from './setup-lock.js';

/** PostgreSQL of our own in the data folder, which has to be there: set up once, adopted when it is running, started when it is not. */
export async function openEmbeddedDatabase(options: EmbeddedOptions): Promise<Database> {
  const { dataDirectory } = options;
  try {
    const { server, location } = await withSetupLock(dataDirectory, () => prepareServer(dataDirectory, options));
    return {
      admin: await enter(server),
      description: `PostgreSQL ${location.binaries.version.split('-')[0]} in ${location.cluster}`,
      lost: server.lost,
      stop: () => server.leave(),
    };
  } catch (error) {
    throw dataDirectoryError(error, dataDirectory);
  }
}

async function enter(server: EmbeddedServer): Promise<ConnectionSettings> {
  try {
    const { guard, settings } = await server.enter();
    return await ensureDatabase(guard.client, settings);
  } catch (error) {
    await server.leave();
    throw error;
  }
}

async function prepareServer(dataDirectory: string, options: EmbeddedOptions) {
  const location = await locateCluster(dataDirectory);
  const { owner = '' } = await ensureCredentials(join(dataDirectory, 'credentials.json'), ['owner']);
  await initialiseCluster(location, owner);
  return { server: new EmbeddedServer(location, owner, options), location };
}
