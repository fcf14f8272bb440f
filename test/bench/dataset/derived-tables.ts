import type { Client } from 'pg';

/** The tables the product derives from offers and their schedules; not what it has learnt from visitors. */
export async function derivedTables(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'activities' and tablename like 'search\\_%' and tablename <> 'search_gap' order by 1`,
  );
  return rows.map(({ name }) => name);
}
