import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import pg from 'pg';

/** A connection for as long as the work lasts. */
export async function withClient<Result>(connection: ConnectionSettings, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
