import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

import type { ActivitiesContext } from '../context.js';
import type { QuarterCount } from '../release/quarter-count.type.js';
import { quarterOf, quartersBetween } from '../release/quarter.js';
import { releasedCounts } from '../release/released-counts.js';

/** How many came to an offer with a sheet, from the first quarter of which anything is told to the last that is over. */
export async function offerArrivals(offer: string, { em, now, sheets }: ActivitiesContext): Promise<QuarterCount[]> {
  const running = quarterOf(berlinDay(now()));
  const counts = await releasedCounts(em, { kind: 'OFFER_ARRIVALS', subject: offer }, running, sheets.tossHeads);
  const [first] = counts.keys();
  return first === undefined ? [] : quartersBetween(first, running).map((quarter) => ({ quarter, count: counts.get(quarter) ?? 0 }));
}
