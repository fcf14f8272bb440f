import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';

import { derive } from './derive.js';
import { lockDerivation } from './lock-derivation.js';
import { uuidArray } from './read-activities.js';

const LOGS = [
  { source: 'activities', view: 'activities.change_v1' },
  { source: 'places', view: 'places.change_v1' },
  { source: 'partners', view: 'partners.change_v1' },
] as const;

/** How many entries of a log are followed in one transaction; a crash loses no more than these. */
const CHANGES_AT_ONCE = 5000;

/**
 * Brings what searches read up to date with everything committed so far: own changes and those of places and partners.
 * One process at a time; a second one waits and finds nothing to do.
 * @param signal stops it after the step it is at.
 * @returns how many offers were derived anew.
 */
export async function followChanges(orm: MikroORM, now: Date, signal?: AbortSignal): Promise<number> {
  let derived = 0;
  for (const log of LOGS) {
    while (!signal?.aborted) {
      const count = await orm.em.fork().transactional((em) => followSome(em, log, now));
      if (count === undefined) break;
      derived += count;
    }
  }
  return derived;
}

async function followSome(em: EntityManager, { source, view }: (typeof LOGS)[number], now: Date): Promise<number | undefined> {
  await lockDerivation(em);
  const changes = await em.execute<{ entity_id: string; seq: string }[]>(
    `select entity_id, seq from ${view}
     where seq > coalesce((select seq from activities.follower_position where source = ?), 0) order by seq limit ?`,
    [source, CHANGES_AT_ONCE],
  );
  const last = changes.at(-1);
  if (!last) return undefined;
  const ids = await activitiesOf(em, source, [...new Set(changes.map(({ entity_id }) => entity_id))]);
  await derive(em, ids, now);
  await em.execute(
    `insert into activities.follower_position (source, seq) values (?, ?) on conflict (source) do update set seq = excluded.seq`,
    [source, last.seq],
  );
  return ids.length;
}

/** The offers that a change of these entities concerns. */
async function activitiesOf(em: EntityManager, source: (typeof LOGS)[number]['source'], changed: string[]): Promise<string[]> {
  if (source === 'activities') return changed;
  const column = source === 'places' ? 'place_id' : 'organiser_id';
  const rows = await em.execute<{ id: string }[]>(`select id from activities.activity where ${column} = any(?::uuid[])`, [uuidArray(changed)]);
  return rows.map((row) => row.id);
}
