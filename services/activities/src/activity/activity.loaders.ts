import { batchListLoader } from '@miteinander/kit/loading/batch-loader.js';
import type { EntityManager } from '@mikro-orm/postgresql';
import type DataLoader from 'dataloader';

import { Activity } from './activity.entity.js';

export type OwnerKey = 'placeId' | 'organiserId';

type ActivityListLoader = DataLoader<string, Activity[]>;

const COLUMN: Record<OwnerKey, string> = { placeId: 'place_id', organiserId: 'organiser_id' };

/** One loader for each owner and list length asked for within a request. */
export function activityLists(em: EntityManager): (owner: OwnerKey, first: number) => ActivityListLoader {
  const loaders = new Map<string, ActivityListLoader>();
  return (owner, first) => {
    const key = `${owner} ${first}`;
    const loader = loaders.get(key) ?? batchListLoader((ids) => findLists(em, owner, ids, first), (activity) => activity[owner] ?? '');
    loaders.set(key, loader);
    return loader;
  };
}

async function findLists(em: EntityManager, owner: OwnerKey, ids: string[], first: number): Promise<Activity[]> {
  const rows = await em.execute<object[]>(
    `select listed.* from unnest(?::uuid[]) as owner(id) cross join lateral (
       select * from activities.activity where activity.${COLUMN[owner]} = owner.id order by title, id limit ?
     ) listed`,
    [`{${ids.join(',')}}`, first],
  );
  return rows.map((row) => em.map(Activity, row));
}
