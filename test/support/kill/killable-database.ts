import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import { sqlClient } from '@miteinander/kit/testing/sql-client.js';

import type { DatabaseServer } from '../scale-out/database-servers.js';
import type { Killable } from './killable.js';

/** Any process of the server but the one that looks, those at work twice as likely. */
const ANY_BACKEND = `select pid from pg_stat_activity where pid <> pg_backend_pid()
  order by random() * case when state in ('active', 'idle in transaction') then 0.5 else 1 end limit 1`;

/** The server as a whole, which somebody starts again. */
export const killablePostmaster = (server: DatabaseServer): Killable => ({ name: 'postmaster', kill: () => server.kill(), start: () => server.revive() });

/** One process of the server; it then ends all others and comes back by itself. */
export const killableBackend = (admin: ConnectionSettings): Killable => ({
  name: 'backend',
  async kill() {
    const pid = await answered(admin, async (client) => (await client.query<{ pid: number }>(ANY_BACKEND)).rows[0]?.pid);
    if (pid === undefined) return;
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      // It has ended in the meantime.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  },
  start: () => answered(admin, () => Promise.resolve()),
});

/** What each process of the server is at, to say why nothing goes on. */
export const whatItDoes = (admin: ConnectionSettings): Promise<string> =>
  answered(admin, async (client) => {
    const { rows } = await client.query("select pid, usename, state, wait_event_type, wait_event, now() - xact_start as since, pg_blocking_pids(pid) as waits_for, left(query, 100) as query from pg_stat_activity where usename like 'miteinander_%'");
    return rows.map((row) => JSON.stringify(row)).join('\n');
  });

/** Asks as soon as the server takes questions. */
async function answered<Result>(admin: ConnectionSettings, ask: (client: Awaited<ReturnType<typeof sqlClient>>) => Promise<Result>): Promise<Result> {
  for (const deadline = Date.now() + 60_000; ; await new Promise((resolve) => void setTimeout(resolve, 10))) {
    try {
      const client = await sqlClient(admin);
      client.on('error', () => undefined);
      try {
        return await ask(client);
      } finally {
        await client.end().catch(() => undefined);
      }
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
}
