import type { Session } from '@miteinander/kit/database/session.js';

/** Held until the transaction ends: one process at a time writes what searches read. */
export async function lockDerivation(session: Session): Promise<void> {
  await session.rows(`select pg_advisory_xact_lock(hashtext('activities.search_row'))`);
}
