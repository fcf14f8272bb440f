import type { EntityManager } from '@mikro-orm/postgresql';

import { closeQuarter } from './close-quarter.js';
import type { Series } from './count-kind.js';
import type { Quarter } from './quarter.js';

/** Counts one more in the running quarter. Must run in a transaction, with whatever is counted. */
export async function countOne(em: EntityManager, series: Series, running: Quarter, tossHeads: () => number): Promise<void> {
  const { kind, subject } = series;
  await em.execute('insert into activities.count_series (kind, subject, quarter, pending, held) values (?, ?, ?, 0, 0) on conflict do nothing', [kind, subject, running]);
  await closeQuarter(em, series, running, tossHeads);
  await em.execute('update activities.count_series set pending = pending + 1 where kind = ? and subject = ?', [kind, subject]);
}
