import type { EntityManager } from '@mikro-orm/postgresql';

import { closeQuarter } from './close-quarter.js';
import type { Series } from './count-kind.js';
import type { Quarter } from './quarter.js';

/** What is told of a series, by quarter; the running one is not in it, and no entry means none. */
export async function releasedCounts(em: EntityManager, series: Series, running: Quarter, tossHeads: () => number): Promise<Map<Quarter, number>> {
  const { kind, subject } = series;
  const open = await em.execute('select 1 from activities.count_series where kind = ? and subject = ? and quarter < ?', [kind, subject, running]);
  if (open.length > 0) await em.transactional((inner) => closeQuarter(inner, series, running, tossHeads));
  const rows = await em.execute<{ quarter: Quarter; count: number }[]>(
    'select quarter, count from activities.released_count where kind = ? and subject = ? and quarter < ? order by quarter',
    [kind, subject, running],
  );
  return new Map(rows.map(({ quarter, count }) => [quarter, count]));
}
