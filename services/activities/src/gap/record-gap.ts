import type { EntityManager } from '@mikro-orm/postgresql';

import { isOwnClass } from '../text/word-classes.js';

/** A question without a result. */
export interface Gap {
  /** As `toTextQuery` gives them; nothing else may come here. */
  wordClasses: readonly string[];
  /** Official key of the municipality around which was searched, eight digits. */
  ags: string;
  /** Local day, `YYYY-MM-DD`; only its month is kept. */
  day: string;
}

/**
 * Counts what was looked for in vain. Neither what was typed nor anything about who typed it is kept, and whatever is
 * neither in our own lists nor a topic of the lexicon is not counted, whoever hands it in.
 */
export async function recordGap(em: EntityManager, { wordClasses, ags, day }: Gap): Promise<void> {
  if (wordClasses.length === 0 || !/^\d{8}$/.test(ags)) return;
  const ours = wordClasses.filter(isOwnClass);
  const others = wordClasses.filter((wordClass) => !isOwnClass(wordClass));
  await em.execute(
    `insert into activities.search_gap (word_class, ags, month, count)
     select word_class, ?, date_trunc('month', ?::date)::date, 1
     from (select json_array_elements_text(?::json) as word_class
           union select word from activities.search_word where topic and word in (select json_array_elements_text(?::json))) real
     order by word_class
     on conflict (word_class, ags, month) do update set count = search_gap.count + 1`,
    [ags, day, JSON.stringify(ours), JSON.stringify(others)],
  );
}
