import { createActivitiesContext, type ActivitiesContext } from '@miteinander/activities/context.js';
import { activitiesDatabase } from '@miteinander/activities/db/database.js';
import { nearestOffers } from '@miteinander/activities/search/finding/nearest-offers.js';
import { openOrm } from '@miteinander/kit/database/open-orm.js';

import type { Dataset } from '../dataset/dataset.ts';
import type { Statement } from '../measure/prepared-session.ts';
import { RecordingReader } from '../measure/recording-reader.ts';
import { toSearch, type Question } from './question.ts';

export const PAGE_SIZE = 20;

/** An offer on a page, whoever found it. */
export interface Found {
  id: string;
  metres: number;
  stale: boolean;
}

/** Our search in this process, watched. */
export interface OurSearch {
  /** A fresh context, as each request gets one. */
  context(): ActivitiesContext;
  reader: RecordingReader;
  /** What it finds, and the statements it found it by. */
  page(question: Question): Promise<{ found: Found[]; statements: Statement[] }>;
  close(): Promise<void>;
}

export function openOurSearch({ connections, now }: Dataset): OurSearch {
  const orm = openOrm(activitiesDatabase, connections.activities);
  const reader = new RecordingReader(connections.activities);
  const context = (): ActivitiesContext => createActivitiesContext(orm, reader, () => now);
  return {
    context,
    reader,
    async page(question) {
      reader.take();
      // One more than is shown says whether there is a next page.
      const { hits } = await nearestOffers(toSearch(question, now), { count: PAGE_SIZE + 1, after: undefined }, context());
      return { found: hits.slice(0, PAGE_SIZE), statements: reader.take() };
    },
    async close() {
      await reader.close();
      await orm.close();
    },
  };
}
