import { readFile } from 'node:fs/promises';

import type { Client } from 'pg';

/** The kernel counts CPU in these. */
const TICKS_A_SECOND = 100;

/** CPU of all server processes that work on the client's database, except for the client's own, in microseconds; null where the system does not tell. */
export async function backendCpu(client: Client): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const { rows } = await client.query<{ pid: number }>('select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
  let ticks = 0;
  for (const { pid } of rows) ticks += ticksIn(await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''));
  return (ticks * 1_000_000) / TICKS_A_SECOND;
}

/** User and system time: the 12th and 13th field after the name, which may hold anything. */
function ticksIn(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}
