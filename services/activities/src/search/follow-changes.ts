import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';

import { horizonOf } from './horizon.js';
import { rebuild } from './rebuild.js';

const LOGS = [
  { source: 'activities', view: 'activities.change_v1' },
  { source: 'places', view: 'places.change_v1' },
] as const;

/**
 * Brings the search rows up to date with everything committed so far: own changes, moved places, and
 * the days that have come within the horizon. One process at a time; a second one waits and finds nothing to do.
 * @returns how many offers were derived anew.
 */
export function followChanges(orm: MikroORM, now: Date): Promise<number> {
  return orm.em.fork().transactional(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('activities.search_row'))`);
    const horizonMoved = await advance(em, 'horizon', Date.parse(horizonOf(berlinDay(now)).to) / 86_400_000);
    const changed = await changedActivities(em);
    const ids = horizonMoved ? await allActivities(em) : changed;
    await rebuild(em, ids, now);
    return ids.length;
  });
}

async function changedActivities(em: EntityManager): Promise<string[]> {
  const ids = new Set<string>();
  for (const { source, view } of LOGS) {
    const position = await positionOf(em, source);
    const rows = await em.execute<{ entity_id: string; seq: string }[]>(
      `select entity_id, max(seq) as seq from ${view} where seq > ? group by entity_id`,
      [position],
    );
    if (rows.length === 0) continue;
    for (const id of await activitiesOf(em, source, rows.map((row) => row.entity_id))) ids.add(id);
    await advance(em, source, Math.max(...rows.map((row) => Number(row.seq))));
  }
  return [...ids];
}

async function activitiesOf(em: EntityManager, source: 'activities' | 'places', changed: string[]): Promise<string[]> {
  if (source === 'activities') return changed;
  const rows = await em.execute<{ id: string }[]>('select id from activities.activity where place_id = any(?::uuid[])', [
    `{${changed.join(',')}}`,
  ]);
  return rows.map((row) => row.id);
}

async function allActivities(em: EntityManager): Promise<string[]> {
  return (await em.execute<{ id: string }[]>('select id from activities.activity order by id')).map((row) => row.id);
}

async function positionOf(em: EntityManager, source: string): Promise<number> {
  const [row] = await em.execute<{ seq: string }[]>('select seq from activities.follower_position where source = ?', [source]);
  return Number(row?.seq ?? 0);
}

/** Remembers how far a source was followed; true if that is further than before. */
async function advance(em: EntityManager, source: string, seq: number): Promise<boolean> {
  const before = await positionOf(em, source);
  if (seq <= before) return false;
  await em.execute(
    `insert into activities.follower_position (source, seq) values (?, ?)
     on conflict (source) do update set seq = excluded.seq`,
    [source, seq],
  );
  return true;
}
