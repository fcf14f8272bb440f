import type { EntityManager } from '@mikro-orm/postgresql';

import { closeQuarter } from './close-quarter.js';
import type { Series } from './count-kind.js';
import type { Quarter } from './quarter.js';

/** Closes what nobody has counted in or read since its quarter ended. Each series is a transaction of its own. */
export async function closeAll(em: EntityManager, running: Quarter, tossHeads: () => number): Promise<void> {
  const open = await em.execute<Series[]>('select kind, subject from activities.count_series where quarter < ? order by kind, subject', [running]);
  for (const series of open) await em.transactional((inner) => closeQuarter(inner, series, running, tossHeads));
}
