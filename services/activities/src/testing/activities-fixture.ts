import { openOrm } from '@miteinander/kit/database/open-orm.js';
import { publicId } from '@miteinander/kit/identity/public-id.js';
import type { Service } from '@miteinander/kit/subgraph/service.js';
import { freshDatabase } from '@miteinander/kit/testing/fresh-database.js';
import { rowsOf } from '@miteinander/kit/testing/rows-of.js';
import { writeRecords, type WriteCounts } from '@miteinander/kit/writing/write-records.js';
import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';

import type { ActivityRecord } from '../activity/activity.record.js';
import { activityWriter } from '../activity/activity.writer.js';
import { activitiesDatabase } from '../db/database.js';
import { followChanges } from '../search/rows/follow-changes.js';
import { openActivities, type ActivitiesConfig } from '../server.js';
import { PUBLISHED } from './published.js';

/** A Sunday noon. */
export const NOW = new Date('2026-11-22T11:00:00Z');

/** An activities service on a database of its own, and hands to put rows into it. */
export interface ActivitiesFixture {
  service: Service;
  orm: MikroORM;
  /** As the service connects. */
  connection: ConnectionSettings;
  admin: ConnectionSettings;
  /** Publishes a place as the places service would; returns the external id to refer to it. */
  place(lat: number, lon: number): Promise<string>;
  write(...records: ActivityRecord[]): Promise<WriteCounts>;
  /** As the owner of the database. */
  sql(statement: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

export async function openActivitiesFixture(
  server: ConnectionSettings,
  now: () => Date = () => NOW,
  settings: Pick<ActivitiesConfig, 'sheetKey' | 'tossHeads'> = {},
): Promise<ActivitiesFixture> {
  const database = await freshDatabase(server, { migrated: [activitiesDatabase], before: PUBLISHED });
  const connection = database.connection('activities');
  const orm = openOrm(activitiesDatabase, connection);
  const owner = new pg.Client(database.admin);
  await owner.connect();
  const service = await openActivities({ connection, now, ...settings });
  let places = 0;
  const sql: ActivitiesFixture['sql'] = async (statement, values = []) => (await owner.query(statement, values)).rows;
  return {
    service,
    orm,
    connection,
    admin: database.admin,
    sql,
    async place(lat, lon) {
      places += 1;
      const externalId = `place-${places}`;
      await sql('insert into places.place_v1 (id, name, lat, lon) values ($1, $2, $3, $4)', [publicId('place', 'test', externalId), externalId, lat, lon]);
      return externalId;
    },
    async write(...records) {
      const counts = await writeRecords(orm, activityWriter, rowsOf(...records), () => undefined);
      await followChanges(connection, now());
      return counts;
    },
    async close() {
      await service.stop();
      await orm.close();
      await owner.end();
      await database.drop();
    },
  };
}
