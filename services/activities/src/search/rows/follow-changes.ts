import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import { Session } from '@miteinander/kit/database/session.js';

import { readDerived, writeDerived } from './derive.js';
import { lockDerivation } from './lock-derivation.js';

const LOGS = [
  { source: 'activities', view: 'activities.change_v1' },
  { source: 'places', view: 'places.change_v1' },
  { source: 'partners', view: 'partners.change_v1' },
] as const;

type Log = (typeof LOGS)[number];

/** How many entries of a log are followed in one transaction; a crash loses no more than these. */
const CHANGES_AT_ONCE = 5000;

/**
 * Brings what searches read up to date with everything committed so far: own changes and those of places and partners.
 * One process at a time; a second one waits and finds nothing to do.
 * @param signal stops it after the step it is at.
 * @returns how many offers were derived anew.
 */
export async function followChanges(connection: ConnectionSettings, now: Date, signal?: AbortSignal): Promise<number> {
  const session = await Session.open(connection);
  try {
    let derived = 0;
    for (const log of LOGS) {
      while (!signal?.aborted) {
        const count = await session.transaction(() => followSome(session, log, now));
        if (count === undefined) break;
        derived += count;
      }
    }
    return derived;
  } finally {
    await session.close();
  }
}

async function followSome(session: Session, { source, view }: Log, now: Date): Promise<number | undefined> {
  await lockDerivation(session);
  const changes = await session.rows<{ entity_id: string; seq: string }>(
    `select entity_id, seq from ${view}
     where seq > coalesce((select seq from activities.follower_position where source = $1), 0) order by seq limit $2`,
    [source, CHANGES_AT_ONCE],
  );
  const last = changes.at(-1);
  if (!last) return undefined;
  const ids = await activitiesOf(session, source, [...new Set(changes.map(({ entity_id }) => entity_id))]);
  await writeDerived(session, await readDerived(session, ids, now));
  await session.rows(
    `insert into activities.follower_position (source, seq) values ($1, $2) on conflict (source) do update set seq = excluded.seq`,
    [source, last.seq],
  );
  return ids.length;
}

/** The offers that a change of these entities concerns. */
async function activitiesOf(session: Session, source: Log['source'], changed: string[]): Promise<string[]> {
  if (source === 'activities') return changed;
  const column = source === 'places' ? 'place_id' : 'organiser_id';
  const rows = await session.rows<{ id: string }>(`select id from activities.activity where ${column} = any($1::uuid[])`, [changed]);
  return rows.map((row) => row.id);
}
