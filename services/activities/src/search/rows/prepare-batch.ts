import type { EntityManager } from '@mikro-orm/postgresql';

import { BATCH_SIZE, readDerived } from './derive.js';
import type { DerivedOffer } from './derived-offer.js';

/** The next offers of a run, with what should be there of them. */
export interface PreparedBatch {
  /** The offer before the first; null at the beginning. */
  after: string | null;
  ids: readonly string[];
  derived: readonly DerivedOffer[];
  /** How far the change logs had been followed before the offers were read. */
  positions: string;
}

export async function prepareBatch(em: EntityManager, after: string | null, now: Date): Promise<PreparedBatch> {
  const positions = await positionsOf(em);
  const rows = await em.execute<{ id: string }[]>(
    'select id from activities.activity where ?::uuid is null or id > ?::uuid order by id limit ?',
    [after, after, BATCH_SIZE],
  );
  const ids = rows.map(({ id }) => id);
  return { after, ids, derived: await readDerived(em, ids, now), positions };
}

/** Whether nothing has been derived from changes since; then what was read before cannot overwrite what is newer. Ask while holding the lock. */
export async function stillHolds(em: EntityManager, { positions }: PreparedBatch): Promise<boolean> {
  return (await positionsOf(em)) === positions;
}

async function positionsOf(em: EntityManager): Promise<string> {
  const [row] = await em.execute<{ positions: string | null }[]>(
    `select string_agg(source || ' ' || seq, ',' order by source) as positions from activities.follower_position`,
  );
  return row?.positions ?? '';
}
