import type { Session } from '@miteinander/kit/database/session.js';

import { readDerived } from './derive.js';
import type { DerivedOffer } from './derived-offer.js';

/** How many offers a night goes through in one transaction: few enough for a crash to cost seconds, enough for neighbours to be among them. */
export const BATCH_SIZE = 10_000;

/** The next offers of a run, with what should be there of them. */
export interface PreparedBatch {
  /** The offer before the first; null at the beginning. */
  after: string | null;
  ids: readonly string[];
  derived: readonly DerivedOffer[];
  /** How far the change logs had been followed before the offers were read. */
  positions: string;
}

export async function prepareBatch(session: Session, after: string | null, now: Date): Promise<PreparedBatch> {
  const positions = await positionsOf(session);
  const rows = await session.rows<{ id: string }>('select id from activities.activity where $1::uuid is null or id > $1::uuid order by id limit $2', [after, BATCH_SIZE]);
  const ids = rows.map(({ id }) => id);
  return { after, ids, derived: await readDerived(session, ids, now), positions };
}

/** Whether nothing has been derived from changes since; then what was read before cannot overwrite what is newer. Ask while holding the lock. */
export async function stillHolds(session: Session, { positions }: PreparedBatch): Promise<boolean> {
  return (await positionsOf(session)) === positions;
}

async function positionsOf(session: Session): Promise<string> {
  const [row] = await session.rows<{ positions: string | null }>(
    `select string_agg(source || ' ' || seq, ',' order by source) as positions from activities.follower_position`,
  );
  return row?.positions ?? '';
}
