import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';
import type { EntityManager } from '@mikro-orm/postgresql';

import type { OfferSearch } from '../search/finding/offer-search.js';
import type { TextQuery } from '../text/to-text-query.js';
import { recordGap } from './record-gap.js';

/**
 * Counts a question of real words that nothing around answers, on any day and for anybody: further filters would only say
 * that something was not free of charge or not on a Wednesday. A count that fails must not fail the search.
 */
export async function noticeGap(em: EntityManager, { near, filter, now }: OfferSearch, { known, wordClasses }: TextQuery): Promise<void> {
  const { text: _text, ...others } = filter;
  if (!known || Object.values(others).some((value) => value != null)) return;
  try {
    const ags = await municipalityAround(em, near.origin.position);
    if (ags !== undefined) await recordGap(em, { wordClasses, ags, day: berlinDay(now) });
  } catch (error) {
    console.error(JSON.stringify({ level: 'error', message: 'a gap could not be counted', reason: (error as Error).name }));
  }
}

/** The municipality whose middle is nearest. */
async function municipalityAround(em: EntityManager, { lat, lon }: { lat: number; lon: number }): Promise<string | undefined> {
  const [row] = await em.execute<{ ags: string }[]>(
    `select ags from places.locality_v1 where kind = 'MUNICIPALITY'
     order by (lat - ?) ^ 2 + ((lon - ?) * cos(radians(?))) ^ 2 limit 1`,
    [lat, lon, lat],
  );
  return row?.ags;
}
