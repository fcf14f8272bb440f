import pg from 'pg';

import type { Database } from '../database.js';
import { maskSecrets } from '../mask-secrets.js';
import { checkServer } from './check-server.js';
import { connectionFailure } from './connection-failure.js';
import { parseDatabaseUrl } from './parse-database-url.js';

/** A server of the operator's own, looked over once. It is never stopped by us. */
export async function openExternalDatabase(databaseUrl: string): Promise<Database> {
  const { settings, sslMode } = parseDatabaseUrl(databaseUrl);
  // Every later connection of this process reads the mode from here, as libpq's programs do.
  if (sslMode !== undefined && !['disable', 'allow', 'prefer'].includes(sslMode)) process.env['PGSSLMODE'] = sslMode;

  const client = new pg.Client({ ...settings, connectionTimeoutMillis: 10_000, application_name: 'miteinander check' });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw connectionFailure(error, settings);
  }
  try {
    await checkServer(client, `${settings.host}:${settings.port}`);
  } finally {
    await client.end();
  }
  return {
    admin: settings,
    description: `PostgreSQL at ${maskSecrets(databaseUrl)}`,
    lost: new Promise(() => undefined),
    stop: async () => undefined,
  };
}
