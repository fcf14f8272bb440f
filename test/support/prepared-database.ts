import type { ServiceConnections } from '@miteinander/commands/system/service-connections.js';
import { activitiesDatabase } from '@miteinander/activities/db/database.js';
import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import { openOrm } from '@miteinander/kit/database/open-orm.js';
import { freshDatabase } from '@miteinander/kit/testing/fresh-database.js';
import { sqlClient } from '@miteinander/kit/testing/sql-client.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { partnersDatabase } from '@miteinander/partners/db/database.js';
import { placesDatabase } from '@miteinander/places/db/database.js';
import { loadGazetteer } from '@miteinander/places/gazetteer/load-gazetteer.js';

export interface PreparedDatabase {
  /** Its owner. */
  admin: ConnectionSettings;
  connections: ServiceConnections;
  /** As the owner of the database. */
  sql<Row extends object = Record<string, unknown>>(statement: string, values?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** A migrated database of one's own, as `start` would set it up. */
export async function migratedDatabase(): Promise<PreparedDatabase> {
  const { admin, connection, drop } = await freshDatabase(testServer(), { migrated: [placesDatabase, partnersDatabase, activitiesDatabase] });
  return {
    admin,
    connections: { places: connection('places'), partners: connection('partners'), activities: connection('activities') },
    async sql<Row extends object>(statement: string, values: unknown[] = []) {
      const client = await sqlClient(admin);
      try {
        return (await client.query<Row>(statement, values)).rows;
      } finally {
        await client.end();
      }
    },
    drop,
  };
}

/** The same with the gazetteer in it. */
export async function preparedDatabase(): Promise<PreparedDatabase> {
  const database = await migratedDatabase();
  const orm = openOrm(placesDatabase, database.connections.places);
  await loadGazetteer(orm);
  await orm.close();
  return database;
}
