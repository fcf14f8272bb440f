import { columnList } from '@miteinander/kit/database/column-list.js';
import type { Reading } from '@miteinander/kit/database/reader.js';
import { batchListLoader, batchLoader } from '@miteinander/kit/loading/batch-loader.js';
import type DataLoader from 'dataloader';

import { SCHEDULE_COLUMNS, type ScheduleRow } from '../schedule/schedule-row.js';
import type { SchedulesLoader } from '../schedule/schedules.loader.js';
import type { Activity } from './activity.entity.js';

const PROPERTIES = [
  'id', 'title', 'summary', 'description', 'plainLanguage', 'categories', 'needs', 'mode', 'placeId', 'organiserId', 'hostId', 'facts', 'word', 'companionAvailable',
  'languages', 'url', 'outdoor', 'coolPlace', 'example', 'source', 'sourceUrl', 'licence', 'attribution', 'externalId',
] as const satisfies (keyof Activity)[];

/** An offer as its table holds it, as far as it is shown. */
export type StoredActivity = Pick<Activity, (typeof PROPERTIES)[number] | 'confirmedOn' | 'doubtedOn'>;

/** Whoever asks for an offer next asks when it is, so its schedules come along. */
type ReadActivity = StoredActivity & { schedules: ScheduleRow[] };

const SCHEDULES = `select ${SCHEDULE_COLUMNS} from activities.schedule where activity_id = activity.id order by start, external_id`;
const COLUMNS = `${columnList(PROPERTIES)}, greatest(confirmed_on, word_on)::text as "confirmedOn", doubted_on::text as "doubtedOn",
  coalesce((select json_agg(dated) from (${SCHEDULES}) dated), '[]') as schedules`;
const BY_ID = `select ${COLUMNS} from activities.activity where id = any($1::uuid[])`;

/** Hands the schedules over to whoever asks for them. */
function handOver(read: readonly ReadActivity[], schedulesOf: SchedulesLoader): StoredActivity[] {
  return read.map(({ schedules, ...activity }) => {
    schedulesOf.prime(activity.id, schedules);
    return activity;
  });
}

/** Offers by id, null for those that do not exist: read for every offer on a page, so without making entities of them. */
export const activityLoader = (reader: Reading, schedulesOf: SchedulesLoader): DataLoader<string, StoredActivity | null> =>
  batchLoader(async (ids) => handOver(await reader.read<ReadActivity>({ name: 'activities-by-id', text: BY_ID, values: [ids], asJson: true }), schedulesOf));

export type OwnerKey = 'placeId' | 'organiserId';

type ActivityListLoader = DataLoader<string, StoredActivity[]>;

const OWNED_BY = (column: string): string => `select ${COLUMNS} from unnest($1::uuid[]) as owner (owner_id) cross join lateral (
    select * from activities.activity where activity.${column} = owner_id order by title, id limit $2
  ) activity`;
const BY_OWNER = {
  placeId: { name: 'activities-by-place', text: OWNED_BY('place_id') },
  organiserId: { name: 'activities-by-organiser', text: OWNED_BY('organiser_id') },
};

/** One loader for each owner and list length asked for within a request. */
export function activityLists(reader: Reading, schedulesOf: SchedulesLoader): (owner: OwnerKey, first: number) => ActivityListLoader {
  const loaders = new Map<string, ActivityListLoader>();
  return (owner, first) => {
    const key = `${owner} ${first}`;
    const find = async (ids: string[]): Promise<StoredActivity[]> => handOver(await reader.read<ReadActivity>({ ...BY_OWNER[owner], values: [ids, first], asJson: true }), schedulesOf);
    const loader = loaders.get(key) ?? batchListLoader(find, (activity) => activity[owner] ?? '');
    loaders.set(key, loader);
    return loader;
  };
}
