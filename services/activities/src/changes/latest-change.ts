import type { Reading, ReadStatement } from '@miteinander/kit/database/reader.js';

/** How far each log of changes has come, and how far the search has followed it. */
const LATEST: ReadStatement = {
  name: 'latest-change',
  text: `select concat_ws('-',
      coalesce((select max(seq) from activities.change_v1), 0),
      coalesce((select max(seq) from places.change_v1), 0),
      coalesce((select max(seq) from partners.change_v1), 0),
      (select string_agg(seq::text, '-' order by source) from activities.follower_position)) as latest`,
  values: [],
};

/**
 * The same text as long as every answer about offers is the same on the same day. Search rows follow a change a moment later than the
 * entry itself, so their position belongs to it.
 */
export async function latestChange(reader: Reading): Promise<string> {
  const [row] = await reader.read<{ latest: string }>(LATEST);
  return row?.latest ?? '';
}
