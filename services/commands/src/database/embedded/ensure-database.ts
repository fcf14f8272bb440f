import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import type pg from 'pg';

export const DATABASE = 'miteinander';

/** Serialises those who open a fresh cluster at the same moment. */
const SETUP_LOCK = 0x6d69_6462;

/** Makes our database in a fresh cluster and shuts every door that stands open to any login by default. */
export async function ensureDatabase(client: pg.Client, settings: ConnectionSettings): Promise<ConnectionSettings> {
  await client.query('select pg_advisory_lock($1)', [SETUP_LOCK]);
  const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
  if (rowCount === 0) {
    for (const database of ['postgres', 'template1']) await client.query(`revoke all on database ${database} from public`);
    await client.query(`create database ${DATABASE}`);
  }
  await client.query(`revoke all on database ${DATABASE} from public`);
  await client.query('select pg_advisory_unlock($1)', [SETUP_LOCK]);
  return { ...settings, database: DATABASE };
}
