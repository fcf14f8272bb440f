import type { EntityManager } from '@mikro-orm/postgresql';

/** Held until the transaction ends: one process at a time writes what searches read. */
export async function lockDerivation(em: EntityManager): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtext('activities.search_row'))`);
}
