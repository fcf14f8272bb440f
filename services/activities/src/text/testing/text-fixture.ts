import { openOrm } from '@miteinander/kit/database/open-orm.js';
import { Session } from '@miteinander/kit/database/session.js';
import { freshDatabase } from '@miteinander/kit/testing/fresh-database.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import type { EntityManager } from '@mikro-orm/postgresql';

import { activitiesDatabase } from '../../db/database.js';
import { PUBLISHED } from '../../testing/published.js';
import { learnWords } from '../learn-words.js';
import { searchVector } from '../search-vector.js';
import type { SearchTexts } from '../search-texts.js';
import { toTextQuery } from '../to-text-query.js';

/** The lexicon in a database of its own, reached with the rights of the service, and offers to ask about. */
export interface TextFixture {
  readonly em: EntityManager;
  /** The places in the list of those offers that answer the question; all of them when it restricts nothing. */
  answering(question: string, offers: readonly SearchTexts[]): Promise<number[]>;
  /** Does a question find an offer that is titled so? Its words need not be in the lexicon. */
  finds(question: string, title: string): Promise<boolean>;
  learn(...offers: SearchTexts[]): Promise<void>;
  close(): Promise<void>;
}

export const titled = (title: string): SearchTexts => ({ title, categories: [], needs: [] });

export async function openTextFixture(): Promise<TextFixture> {
  const database = await freshDatabase(testServer(), { migrated: [activitiesDatabase], before: PUBLISHED });
  const orm = openOrm(activitiesDatabase, database.connection('activities'));
  const session = await Session.open(database.connection('activities'));
  const answering: TextFixture['answering'] = async (question, offers) => {
    const query = await toTextQuery(orm.em.fork(), question);
    if (query === null) return offers.map((_, index) => index);
    const rows = await orm.em.fork().execute<{ index: number }[]>(
      `select (place - 1)::int as index from json_array_elements_text(?::json) with ordinality as offer(vector, place)
       where vector::tsvector @@ ?::tsquery order by place`,
      [JSON.stringify(offers.map(searchVector)), query.tsquery],
    );
    return rows.map(({ index }) => index);
  };
  return {
    get em() {
      return orm.em.fork();
    },
    answering,
    finds: async (question, title) => (await answering(question, [titled(title)])).length === 1,
    learn: (...offers) => session.transaction(() => learnWords(session, offers)),
    async close() {
      await session.close();
      await orm.close();
      await database.drop();
    },
  };
}
