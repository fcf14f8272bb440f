import { DefaultLogger, MikroORM, defineConfig, type AnyEntity, type Constructor, type LoggerOptions, type Options } from '@mikro-orm/postgresql';
import { Migrator, type Migration } from '@mikro-orm/migrations';

import type { ConnectionSettings } from './connection-settings.js';
import { SERVICE_SCHEMAS } from './role-name.js';
import { takeBackEnded } from './take-back-ended.js';

export interface ServiceDatabase {
  /** The service's schema in the database; also its role's name without prefix. */
  schema: string;
  entities: Constructor<AnyEntity>[];
  migrations: { name: string; class: Constructor<Migration> }[];
}

export interface OrmOptions {
  /** Told of every statement as it was sent; for tests that count them. */
  onStatement?: ((sql: string) => void) | undefined;
}

/** MikroORM on one service's schema. Nothing connects before the first query; close it with `orm.close()`. */
export function openOrm(database: ServiceDatabase, connection: ConnectionSettings, { onStatement }: OrmOptions = {}): MikroORM {
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
    // A database that is not there is nothing a service could mend.
    ensureDatabase: false,
    pool: { min: 0, max: 5 },
    driverOptions: { onPoolCreated: takeBackEnded },
    forceUtcTimezone: true,
    allowGlobalContext: false,
    logger: () => undefined,
    ...(onStatement === undefined ? {} : { loggerFactory: (settings) => new StatementLogger(settings, onStatement) }),
  };
  return new MikroORM(defineConfig(options));
}

class StatementLogger extends DefaultLogger {
  readonly #onStatement: (sql: string) => void;

  constructor(options: LoggerOptions, onStatement: (sql: string) => void) {
    super(options);
    this.#onStatement = onStatement;
  }

  override logQuery({ query }: { query: string }): void {
    this.#onStatement(query);
  }
}
