import type { ConnectionSettings } from '../database/connection-settings.js';
import { sqlClient } from './sql-client.js';

/** Every table and view of a schema, as `schema.name`. */
export async function relationsOf(owner: ConnectionSettings, schema: string): Promise<string[]> {
  const client = await sqlClient(owner);
  try {
    const { rows } = await client.query<{ name: string }>(
      `select nspname || '.' || relname as name from pg_class join pg_namespace on pg_namespace.oid = relnamespace
       where relkind in ('r', 'p', 'v', 'm') and nspname = $1 order by 1`,
      [schema],
    );
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}
