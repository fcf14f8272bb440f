import { join } from 'node:path';

import { ensureRoles } from '@miteinander/commands/database/ensure-roles.js';
import { SERVICE_DATABASES } from '@miteinander/commands/system/service-databases.js';
import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import { migrate } from '@miteinander/kit/database/migrate.js';
import { openOrm } from '@miteinander/kit/database/open-orm.js';
import { SERVICE_SCHEMAS } from '@miteinander/kit/database/role-name.js';
import { placesDatabase } from '@miteinander/places/db/database.js';
import { loadGazetteer } from '@miteinander/places/gazetteer/load-gazetteer.js';

import type { Germany } from '../generator/generate-germany.ts';
import { analyse, deriveTables, loadTables, nowOn, type Dataset, type Progress } from './dataset.ts';
import { deriveRows } from './derive-rows.ts';
import { originOfLoad, originOfRows, readStamp, writeStamp } from './stamp.ts';
import { withClient } from './with-client.ts';

/** The server the databases are on, and the folder that is its. */
export interface Cluster {
  admin: ConnectionSettings;
  dataDirectory: string;
}

/** The database of this Germany. What an earlier run has left is used as far as everything it follows from is the same. */
export async function openDataset(germany: Germany, cluster: Cluster, progress: Progress): Promise<Dataset> {
  const admin = { ...cluster.admin, database: `germany_${germany.activities}` };
  const [loadOrigin, rowsOrigin] = [originOfLoad(germany), originOfRows()];
  if (!(await isLoaded(cluster.admin, admin, loadOrigin))) await prepare(admin, cluster, progress);
  const connections = await rolesOf(admin, cluster);
  return withClient(admin, async (client) => {
    const stamp = await readStamp(client);
    if (stamp.derived?.origin === rowsOrigin) progress.say(`✓ ${germany.activities.toLocaleString('en')} offers reused`);
    if (stamp.loaded?.origin !== loadOrigin) stamp.loaded = { origin: loadOrigin, occurrences: await loadTables(client, germany, progress) };
    await writeStamp(client, stamp);
    if (stamp.derived?.origin !== rowsOrigin) {
      stamp.derived = { origin: rowsOrigin, seconds: await deriveTables(client, germany, connections.activities, progress) };
    }
    await writeStamp(client, stamp);
    return { germany, now: nowOn(germany.day), admin, connections, occurrences: stamp.loaded.occurrences };
  });
}

/** Has the product derive all search rows again, into empty tables; resolves to the seconds that took. */
export async function rederive({ admin, connections, now }: Dataset, report: (done: number, total: number) => void): Promise<number> {
  return withClient(admin, async (client) => {
    const { loaded, derived } = await readStamp(client);
    await writeStamp(client, loaded ? { loaded } : {});
    const seconds = await deriveRows(client, connections.activities, now, report);
    await analyse(client);
    await writeStamp(client, { ...(loaded ? { loaded } : {}), ...(derived ? { derived: { ...derived, seconds } } : {}) });
    return seconds;
  });
}

const rolesOf = (admin: ConnectionSettings, { dataDirectory }: Cluster) => ensureRoles(admin, SERVICE_SCHEMAS, join(dataDirectory, 'credentials.json'));

async function isLoaded(server: ConnectionSettings, admin: ConnectionSettings, origin: string): Promise<boolean> {
  const there = await withClient(server, async (client) => (await client.query('select from pg_database where datname = $1', [admin.database])).rowCount === 1);
  return there && (await withClient(admin, readStamp)).loaded?.origin === origin;
}

/** An empty database with our tables and the gazetteer, instead of the one that may be there. */
async function prepare(admin: ConnectionSettings, cluster: Cluster, progress: Progress): Promise<void> {
  await withClient(cluster.admin, async (client) => {
    await client.query(`drop database if exists ${admin.database} with (force)`);
    await client.query(`create database ${admin.database}`);
  });
  const { places } = await rolesOf(admin, cluster);
  for (const service of SERVICE_SCHEMAS) await migrate(SERVICE_DATABASES[service], admin);
  const orm = openOrm(placesDatabase, places);
  await progress.run('gazetteer', async () => void (await loadGazetteer(orm))).finally(() => orm.close());
}
