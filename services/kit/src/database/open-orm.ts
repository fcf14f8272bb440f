import { MikroORM, defineConfig, type AnyEntity, type Constructor, type Options } from '@mikro-orm/postgresql';
import { Migrator, type Migration } from '@mikro-orm/migrations';

import type { ConnectionSettings } from './connection-settings.js';
import { SERVICE_SCHEMAS } from './role-name.js';

export interface ServiceDatabase {
  /** The service's schema in the database; also its role's name without prefix. */
  schema: string;
  entities: Constructor<AnyEntity>[];
  migrations: { name: string; class: Constructor<Migration> }[];
}

/** MikroORM on one service's schema. Nothing connects before the first query; close it with `orm.close()`. */
export function openOrm(database: ServiceDatabase, connection: ConnectionSettings): MikroORM {
  const { host, port, user, password, database: dbName } = connection;
  const options: Options = {
    host,
    port,
    user,
    dbName,
    ...(password === undefined ? {} : { password }),
    schema: database.schema,
    entities: database.entities,
    extensions: [Migrator],
    migrations: {
      migrationsList: database.migrations,
      schema: database.schema,
      tableName: 'migration',
      snapshot: false,
    },
    // What migrations write by hand: the change log with its trigger, and the published views.
    schemaGenerator: {
      skipTables: ['change', 'migration'],
      skipViews: [/./],
      ignoreTriggers: true,
      ignoreRoutines: true,
      ignoreSchema: ['public', ...SERVICE_SCHEMAS.filter((schema) => schema !== database.schema)],
    },
    pool: { min: 0, max: 5 },
    forceUtcTimezone: true,
    allowGlobalContext: false,
    logger: () => undefined,
  };
  return new MikroORM(defineConfig(options));
}
