import type { ConnectionSettings } from './connection-settings.js';
import { openOrm, type ServiceDatabase } from './open-orm.js';

/** Brings a service's schema up to date, as the owner of the database. Safe to repeat. */
export async function migrate(database: ServiceDatabase, owner: ConnectionSettings): Promise<void> {
  const orm = openOrm(database, owner);
  try {
    await orm.em.getConnection().execute(`create schema if not exists ${database.schema}`);
    await orm.migrator.up();
  } finally {
    await orm.close();
  }
}

/** The statements that would make the migrated schema match the entities; empty when they agree. */
export async function schemaDrift(database: ServiceDatabase, owner: ConnectionSettings): Promise<string> {
  const orm = openOrm(database, owner);
  try {
    return (await orm.schema.getUpdateSchemaSQL({ wrap: false, safe: false })).trim();
  } finally {
    await orm.close();
  }
}
