import { join } from 'node:path';

import { activitiesDatabase } from '@miteinander/activities/db/database.js';
import type { openDesk } from '@miteinander/activities/desk/open-desk.js';
import { openOrm } from '@miteinander/kit/database/open-orm.js';
import { SERVICE_SCHEMAS } from '@miteinander/kit/database/role-name.js';

import { ensureRoles } from '../database/ensure-roles.js';
import { openDatabase } from '../database/open-database.js';
import { assembleSystem } from '../start/assemble-system.js';
import type { StartConfig } from '../start/config.js';

/** How the database of the activities is written to. */
export type ActivitiesManager = Parameters<typeof openDesk>[0];

/** Works on the migrated database of the activities; beside a running system or without one. */
export async function withActivities<Result>(root: string, { dataDirectory, databaseUrl }: StartConfig, work: (em: ActivitiesManager) => Promise<Result>): Promise<Result> {
  const database = await openDatabase({ dataDirectory, databaseUrl, mode: 'join' });
  try {
    const connections = await ensureRoles(database.admin, SERVICE_SCHEMAS, join(dataDirectory, 'credentials.json'));
    const system = assembleSystem();
    for (const service of SERVICE_SCHEMAS) await system.migrate(service, { root, dataDirectory, admin: database.admin, connections });
    const orm = openOrm(activitiesDatabase, connections.activities);
    try {
      return await work(orm.em.fork());
    } finally {
      await orm.close();
    }
  } finally {
    await database.stop();
  }
}
