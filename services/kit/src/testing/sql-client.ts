import pg from 'pg';

import type { ConnectionSettings } from '../database/connection-settings.js';

/** One connection for statements of a test's own; close it with `end()`. */
export async function sqlClient(connection: ConnectionSettings): Promise<pg.Client> {
  const client = new pg.Client(connection);
  await client.connect();
  return client;
}
