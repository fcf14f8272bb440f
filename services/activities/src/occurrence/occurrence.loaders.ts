import { Conditions } from '@miteinander/kit/database/conditions.js';
import { batchListLoader } from '@miteinander/kit/loading/batch-loader.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';

import { Occurrence } from './occurrence.entity.js';

export interface OccurrenceQuestion {
  from: string | null;
  to: string | null;
  first: number;
  upcomingOnly: boolean;
}

type OccurrenceListLoader = DataLoader<string, Occurrence[]>;

/** One loader for each different window asked for within a request, so that each window costs one statement. */
export function occurrenceLists(em: EntityManager, now: () => Date): (question: OccurrenceQuestion) => OccurrenceListLoader {
  const loaders = new Map<string, OccurrenceListLoader>();
  return (question) => {
    const key = JSON.stringify(question);
    const loader = loaders.get(key) ?? batchListLoader((ids) => findLists(em, ids, question, now()), ({ activity }) => activity.id);
    loaders.set(key, loader);
    return loader;
  };
}

/** The next occurrence of each offer, those that take place before cancelled ones. */
export function nextOccurrenceLoader(em: EntityManager, now: () => Date): DataLoader<string, Occurrence | null> {
  return new DataLoader(async (ids) => {
    const rows = await em.execute<object[]>(
      `select distinct on (activity_id) * from activities.occurrence
       where activity_id = any(?::uuid[]) and over_at > ?
       order by activity_id, status = 'CANCELLED', starts_at`,
      [`{${ids.join(',')}}`, now()],
    );
    const found = new Map(rows.map((row) => em.map(Occurrence, row)).map((occurrence) => [occurrence.activity.id, occurrence]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

async function findLists(em: EntityManager, ids: string[], question: OccurrenceQuestion, now: Date): Promise<Occurrence[]> {
  const conditions = new Conditions().add('occurrence.activity_id = owner.id');
  if (question.from !== null) conditions.add('day >= ?', question.from);
  if (question.to !== null) conditions.add('day <= ?', question.to);
  if (question.upcomingOnly) conditions.add('over_at > ?', now);
  const rows = await em.execute<object[]>(
    `select listed.* from unnest(?::uuid[]) as owner(id) cross join lateral (
       select * from activities.occurrence where ${conditions.sql} order by starts_at limit ?
     ) listed order by listed.activity_id, listed.starts_at`,
    [`{${ids.join(',')}}`, ...conditions.values, question.first],
  );
  return rows.map((row) => em.map(Occurrence, row));
}
