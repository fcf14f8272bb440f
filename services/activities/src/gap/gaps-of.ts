import type { EntityManager } from '@mikro-orm/postgresql';

/** What is missing in a municipality. */
export interface CountedGap {
  wordClass: string;
  ags: string;
  count: number;
}

/** Fewer questions than this might be one person's, so they are not told. */
const FEWEST_TOLD = 3;

/** What was looked for in vain between two months (`YYYY-MM`, both included), most often first; everywhere, or in one municipality. */
export function gapsOf(em: EntityManager, { from, to, ags }: { from: string; to: string; ags?: string | undefined }): Promise<CountedGap[]> {
  return em.execute<CountedGap[]>(
    `select word_class as "wordClass", ags, sum(count)::int as count from activities.search_gap
     where month between (? || '-01')::date and (? || '-01')::date and (?::text is null or ags = ?)
     group by word_class, ags having sum(count) >= ${FEWEST_TOLD} order by count desc, word_class, ags`,
    [from, to, ags ?? null, ags ?? null],
  );
}
