import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import pg from 'pg';

/** One connection held as long as a process uses the server. Its locks end with the process, however that ends. */
export interface Guard {
  client: pg.Client;
  /** True when nobody else uses the server; from then on nobody can begin to. */
  isLast(): Promise<boolean>;
}

/** Advisory locks are pairs of numbers; the first one is ours. */
const FAMILY = 0x6d69;
const USE = 1;
const START = 2;

/** Signs a process in as a user of the server; `undefined` when the server is about to stop. */
export async function signIn(settings: ConnectionSettings, mode: 'own' | 'join'): Promise<Guard | undefined> {
  const client = new pg.Client({
    ...settings,
    connectionTimeoutMillis: 3_000,
    application_name: `${mode === 'own' ? 'start' : 'import'}, process ${process.pid}`,
  });
  client.on('error', () => undefined);
  await client.connect();
  if (!(await tryLock(client, 'pg_try_advisory_lock_shared', USE))) {
    await client.end();
    return undefined;
  }
  return {
    client,
    async isLast() {
      await client.query('select pg_advisory_unlock_shared($1, $2)', [FAMILY, USE]);
      return tryLock(client, 'pg_try_advisory_lock', USE);
    },
  };
}

/** Claims the one place of a `start`; otherwise says who has it. */
export async function claimStart({ client }: Guard): Promise<{ claimed: true } | { claimed: false; holder: string }> {
  if (await tryLock(client, 'pg_try_advisory_lock', START)) return { claimed: true };
  const { rows } = await client.query<{ holder: string }>(
    `select activity.application_name as holder
       from pg_locks lock join pg_stat_activity activity using (pid)
      where lock.locktype = 'advisory' and lock.classid = $1 and lock.objid = $2 and lock.granted`,
    [FAMILY, START],
  );
  return { claimed: false, holder: rows[0]?.holder ?? 'another process' };
}

async function tryLock(client: pg.Client, lock: 'pg_try_advisory_lock' | 'pg_try_advisory_lock_shared', key: number): Promise<boolean> {
  const { rows } = await client.query<{ granted: boolean }>(`select ${lock}($1, $2) as granted`, [FAMILY, key]);
  return rows[0]?.granted === true;
}
