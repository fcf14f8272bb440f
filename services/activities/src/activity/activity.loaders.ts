import { columnList } from '@miteinander/kit/database/column-list.js';
import type { Reading } from '@miteinander/kit/database/reader.js';
import { batchListLoader, batchLoader } from '@miteinander/kit/loading/batch-loader.js';
import type DataLoader from 'dataloader';

import type { Activity } from './activity.entity.js';

const PROPERTIES = [
  'id', 'title', 'summary', 'description', 'plainLanguage', 'categories', 'needs', 'mode', 'placeId', 'organiserId', 'hostId', 'facts', 'word', 'companionAvailable',
  'languages', 'url', 'outdoor', 'coolPlace', 'example', 'source', 'sourceUrl', 'licence', 'attribution', 'externalId',
] as const satisfies (keyof Activity)[];

/** An offer as its table holds it, as far as it is shown. */
export type StoredActivity = Pick<Activity, (typeof PROPERTIES)[number] | 'confirmedOn' | 'doubtedOn'>;

const COLUMNS = `${columnList(PROPERTIES)}, greatest(confirmed_on, word_on)::text as "confirmedOn", doubted_on::text as "doubtedOn"`;
const BY_ID = `select ${COLUMNS} from activities.activity where id = any($1::uuid[])`;

/** Offers by id, null for those that do not exist: read for every offer on a page, so without making entities of them. */
export const activityLoader = (reader: Reading): DataLoader<string, StoredActivity | null> =>
  batchLoader((ids) => reader.read<StoredActivity>({ name: 'activities-by-id', text: BY_ID, values: [ids], asJson: true }));

export type OwnerKey = 'placeId' | 'organiserId';

type ActivityListLoader = DataLoader<string, StoredActivity[]>;

const OWNED_BY = (column: string): string => `select ${COLUMNS} from unnest($1::uuid[]) as owner (owner_id) cross join lateral (
    select * from activities.activity where activity.${column} = owner_id order by title, id limit $2
  ) listed`;
const BY_OWNER = {
  placeId: { name: 'activities-by-place', text: OWNED_BY('place_id') },
  organiserId: { name: 'activities-by-organiser', text: OWNED_BY('organiser_id') },
};

/** One loader for each owner and list length asked for within a request. */
export function activityLists(reader: Reading): (owner: OwnerKey, first: number) => ActivityListLoader {
  const loaders = new Map<string, ActivityListLoader>();
  return (owner, first) => {
    const key = `${owner} ${first}`;
    const find = (ids: string[]): Promise<StoredActivity[]> => reader.read({ ...BY_OWNER[owner], values: [ids, first] });
    const loader = loaders.get(key) ?? batchListLoader(find, (activity) => activity[owner] ?? '');
    loaders.set(key, loader);
    return loader;
  };
}
