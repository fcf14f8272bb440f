import type { EntityManager } from '@mikro-orm/postgresql';

export interface Change {
  entity: string;
  id: string;
  kind: 'CREATED' | 'UPDATED' | 'REMOVED';
}

/**
 * Writes to the service's change log inside the caller's transaction. The lock makes numbers appear
 * in the order of commits, so that a reader who saw number n has seen everything below n.
 */
export async function appendChanges(em: EntityManager, schema: string, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  await em.execute('select pg_advisory_xact_lock(hashtext(?))', [`${schema}.change`]);
  await em.execute(
    `insert into ${schema}.change (entity, entity_id, kind)
     select * from unnest(?::text[], ?::uuid[], ?::text[])`,
    [
      textArray(changes.map((change) => change.entity)),
      textArray(changes.map((change) => change.id)),
      textArray(changes.map((change) => change.kind)),
    ],
  );
}

/** A PostgreSQL array literal; MikroORM would spread a JavaScript array over several parameters. */
function textArray(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`;
}
