import type { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { openOrm } from '../database/open-orm.js';
import { publicId } from '../identity/public-id.js';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database.js';
import { kitDatabase } from '../testing/kit-database.js';
import { sqlClient } from '../testing/sql-client.js';
import { testServer } from '../testing/test-server.js';
import { appendChanges, type Change } from './append-changes.js';
import { listenForChanges } from './listen.js';

let database: FreshDatabase;
let orm: MikroORM;
let owner: pg.Client;

beforeAll(async () => {
  database = await freshDatabase(testServer(), { migrated: [kitDatabase] });
  orm = openOrm(kitDatabase, database.connection('places'));
  owner = await sqlClient(database.admin);
});

afterAll(async () => {
  await orm.close();
  await owner.end();
  await database.drop();
});

const change = (name: string, entity = 'Thing'): Change => ({ entity, id: publicId('place', 'change-log', name), kind: 'CREATED' });
const append = (...changes: Change[]) => orm.em.fork().transactional((em) => appendChanges(em, 'places', changes));
const waits = (text: string) => owner.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like $1`, [`%${text}%`]);
const listeners = () => owner.query(`select from pg_stat_activity where usename = 'miteinander_partners' and datname = current_database()`);

async function log(entity: string): Promise<{ seq: string; entity_id: string; kind: string }[]> {
  return (await owner.query('select seq, entity_id, kind from places.change_v1 where entity = $1 order by seq', [entity])).rows;
}

test('numbers changes in the order of commits: who writes second waits for who wrote first', async () => {
  const first = orm.em.fork();
  await first.begin();
  await appendChanges(first, 'places', [change('first', 'Order')]);
  const second = append(change('second', 'Order'));
  await vi.waitFor(async () => expect((await waits('pg_advisory_xact_lock')).rowCount).toBe(1));
  expect(await log('Order')).toEqual([]);
  await first.commit();
  await second;
  expect((await log('Order')).map((row) => row.entity_id)).toEqual([change('first').id, change('second').id]);
});

test('shows a reader no number before every lower one, however many write at once', async () => {
  const seen: string[] = [];
  let last = '0';
  let writing = true;
  const reader = (async () => {
    while (writing) {
      const { rows } = await owner.query<{ seq: string }>(`select seq from places.change where seq > $1 and entity = 'Race' order by seq`, [last]);
      for (const { seq } of rows) seen.push((last = seq));
    }
  })();
  await Promise.all(Array.from({ length: 40 }, (_, at) => append(change(`${at}a`, 'Race'), change(`${at}b`, 'Race'))));
  writing = false;
  await reader;
  const rest = await owner.query<{ seq: string }>(`select seq from places.change where seq > $1 and entity = 'Race' order by seq`, [last]);
  expect([...seen, ...rest.rows.map(({ seq }) => seq)]).toEqual((await log('Race')).map(({ seq }) => seq));
  expect(await log('Race')).toHaveLength(80);
});

test('keeps changes in the order given, whatever they are called', async () => {
  const odd = `a "b", \\ {c} 'd' ?`;
  await append({ ...change('1', odd), kind: 'REMOVED' }, { ...change('2', odd), kind: 'UPDATED' });
  expect(await log(odd)).toMatchObject([{ entity_id: change('1').id, kind: 'REMOVED' }, { entity_id: change('2').id, kind: 'UPDATED' }]);
});

test('announces a commit to whoever listens, and nothing that was rolled back', async () => {
  const onChange = vi.fn();
  const listener = listenForChanges(database.connection('activities'), onChange);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
  const failed = orm.em.fork().transactional(async (em) => {
    await appendChanges(em, 'places', [change('rolled back')]);
    throw new Error('rolled back');
  });
  await expect(failed).rejects.toThrow('rolled back');
  await append(change('heard 1'), change('heard 2'));
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2));
  await listener.stop();
  await append(change('unheard'));
  expect(onChange).toHaveBeenCalledTimes(2);
});

test('listens again after its connection is lost, and calls back for what it may have missed', async () => {
  const onChange = vi.fn();
  const listener = listenForChanges(database.connection('partners'), onChange);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
  await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'miteinander_partners' and datname = current_database()`);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2), { timeout: 10_000 });
  await append(change('after the reconnect'));
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(3));
  expect((await listeners()).rowCount).toBe(1);
  await listener.stop();
});

test('keeps trying while the database cannot be reached, and stops at any moment', async () => {
  const onChange = vi.fn();
  const unreachable = listenForChanges({ ...database.connection('partners'), database: 'nowhere' }, onChange);
  await unreachable.stop();
  const brief = listenForChanges(database.connection('partners'), onChange);
  await brief.stop();
  await vi.waitFor(async () => expect((await listeners()).rowCount).toBe(0));
  expect(onChange).not.toHaveBeenCalled();
});
