import { randomUUID } from 'node:crypto';

import pg from 'pg';

import type { ConnectionSettings } from '../database/connection-settings.js';
import { migrate } from '../database/migrate.js';
import type { ServiceDatabase } from '../database/open-orm.js';
import { roleName, SERVICE_SCHEMAS } from '../database/role-name.js';

const PASSWORD = 'only-in-tests';
const ROLE_LOCK = 0x7465_7374;

export interface FreshDatabase {
  /** Its owner. */
  admin: ConnectionSettings;
  /** The login of a service's own role. */
  connection(service: (typeof SERVICE_SCHEMAS)[number]): ConnectionSettings;
  drop(): Promise<void>;
}

export interface FreshDatabaseOptions {
  migrated: readonly ServiceDatabase[];
  /** Statements run as the owner before the migrations. */
  before?: readonly string[];
}

/** A database of one's own on a shared test server, with the roles of all services. */
export async function freshDatabase(server: ConnectionSettings, { migrated, before = [] }: FreshDatabaseOptions): Promise<FreshDatabase> {
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  await run(server, ['begin', `select pg_advisory_xact_lock(${ROLE_LOCK})`, ...SERVICE_SCHEMAS.map(createRole), 'commit', `create database ${database}`]);
  const admin = { ...server, database };
  await run(admin, [...before]);
  for (const one of migrated) await migrate(one, admin);
  return {
    admin,
    connection: (service) => ({ ...admin, user: roleName(service), password: PASSWORD }),
    drop: () => run(server, [`drop database if exists ${database} with (force)`]),
  };
}

function createRole(service: string): string {
  const role = roleName(service);
  return `do $$ begin
    if not exists (select from pg_roles where rolname = '${role}') then create role ${role} login password '${PASSWORD}'; end if;
  end $$`;
}

async function run(connection: ConnectionSettings, statements: string[]): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
