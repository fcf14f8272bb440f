import { runNight } from '@miteinander/activities/search/rows/run-night.js';
import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import type { Client } from 'pg';

import { derivedTables } from './derived-tables.ts';

/**
 * Empties the tables that searches read and lets the product fill them as it does every night; resolves to the seconds that took.
 * `report` hears how far it has come, from 0 to 1.
 */
export async function deriveRows(client: Client, activities: ConnectionSettings, now: Date, report: (done: number, total: number) => void): Promise<number> {
  await client.query(`truncate ${[...(await derivedTables(client)), 'nightly_run'].map((table) => `activities.${table}`).join(', ')}`);
  // Ids are spread evenly, so the one it has come to says how many are done.
  const watch = setInterval(() => {
    client.query<{ after: string | null }>('select after from activities.nightly_run').then(
      ({ rows }) => report(parseInt(rows[0]?.after?.slice(0, 8) ?? '0', 16), 2 ** 32),
      () => undefined,
    );
  }, 1000);
  const begin = performance.now();
  try {
    await runNight(activities, now);
    return (performance.now() - begin) / 1000;
  } finally {
    clearInterval(watch);
  }
}
