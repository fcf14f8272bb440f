import type { Reading } from '@miteinander/kit/database/reader.js';

import { latestChange } from './latest-change.js';
import type { Changes } from './changes.type.js';

/** More are not listed one by one: whoever keeps a copy is better off beginning anew. */
export const MOST_CHANGES = 500;

const LOGGED = `select distinct type, id from (
    (select entity as type, entity_id as id from activities.change_v1 where seq > $1 order by seq limit $4)
    union all (select entity, entity_id from places.change_v1 where seq > $2 order by seq limit $4)
    union all (select entity, entity_id from partners.change_v1 where seq > $3 order by seq limit $4)
  ) logged order by type, id limit $4`;

/** How far the logs of activities, places and partners had come; undefined for what is no position. */
const readPosition = (position: string): [string, string, string] | undefined => {
  const [, activities, places, partners] = /^(\d{1,18})-(\d{1,18})-(\d{1,18})(?:-\d{1,18})*$/.exec(position) ?? [];
  return activities === undefined || places === undefined || partners === undefined ? undefined : [activities, places, partners];
};

/** What all services have logged since a position; the log says that something changed, never what or by whom. */
export async function changesAfter(after: string | null, reader: Reading): Promise<Changes> {
  const position = await latestChange(reader);
  if (position === after) return { position, complete: true, entities: [] };
  const from = after === null ? undefined : readPosition(after);
  if (from === undefined) return { position, complete: false, entities: [] };
  // Read after the position: what is logged in between is told twice rather than never.
  const logged = await reader.read<{ type: string; id: string }>({ name: 'changes-after', text: LOGGED, values: [...from, MOST_CHANGES + 1] });
  return logged.length > MOST_CHANGES ? { position, complete: false, entities: [] } : { position, complete: true, entities: logged };
}
