import type { EntityManager } from '@mikro-orm/postgresql';

import type { Series } from './count-kind.js';
import type { Quarter } from './quarter.js';
import { release } from './release.js';

interface OpenCount {
  quarter: Quarter;
  pending: number;
  held: number;
}

/**
 * Decides what is told of the quarters before `running`, once for good; afterwards there is nothing to do. Must run in a
 * transaction: it holds the series until that ends, so of two at once the second finds the quarter closed.
 */
export async function closeQuarter(em: EntityManager, { kind, subject }: Series, running: Quarter, tossHeads: () => number): Promise<void> {
  const [open] = await em.execute<OpenCount[]>('select quarter, pending, held from activities.count_series where kind = ? and subject = ? for update', [kind, subject]);
  if (!open || open.quarter >= running) return;
  // Whatever is pending was counted in this one quarter or carried over into it: counting in a later one would have closed it.
  const { released, pending, held } = release(open, tossHeads());
  if (released > 0) {
    await em.execute('insert into activities.released_count (kind, subject, quarter, count) values (?, ?, ?, ?)', [kind, subject, open.quarter, released]);
  }
  await em.execute('update activities.count_series set quarter = ?, pending = ?, held = ? where kind = ? and subject = ?', [running, pending, held, kind, subject]);
}
