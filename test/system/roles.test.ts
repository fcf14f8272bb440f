import { SERVICE_SCHEMAS, roleName } from '@miteinander/kit/database/role-name.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { migratedDatabase, type PreparedDatabase } from '../support/prepared-database.js';

/** What each service lets others read: whole views, nothing else, and never to write. */
const PUBLISHED = {
  places: [],
  partners: [],
  activities: ['partners.change_v1', 'partners.partner_v1', 'places.change_v1', 'places.locality_v1', 'places.place_v1'],
} satisfies Record<(typeof SERVICE_SCHEMAS)[number], string[]>;

let database: PreparedDatabase;

beforeAll(async () => {
  database = await migratedDatabase();
});

afterAll(() => database?.drop());

/** Every relation outside of PostgreSQL's own schemas on which the role has the privilege, on the whole or on any column. */
async function allowed(service: (typeof SERVICE_SCHEMAS)[number], privilege: string): Promise<string[]> {
  const onColumns = ['select', 'insert', 'update', 'references'].includes(privilege) ? 'or has_any_column_privilege($1, pg_class.oid, $2)' : '';
  const rows = await database.sql<{ name: string }>(
    `select nspname || '.' || relname as name
     from pg_class join pg_namespace on pg_namespace.oid = relnamespace
     where relkind in ('r', 'p', 'v', 'm', 'f') and nspname not in ('pg_catalog', 'information_schema') and nspname not like 'pg_toast%'
       and (has_table_privilege($1, pg_class.oid, $2) ${onColumns})
     order by 1`,
    [roleName(service), privilege],
  );
  return rows.map(({ name }) => name);
}

async function ownRelations(service: string): Promise<string[]> {
  const rows = await database.sql<{ name: string }>(
    `select nspname || '.' || relname as name from pg_class join pg_namespace on pg_namespace.oid = relnamespace
     where relkind in ('r', 'p', 'v', 'm', 'f') and nspname = $1 and relname <> 'migration' order by 1`,
    [service],
  );
  return rows.map(({ name }) => name);
}

test.each(SERVICE_SCHEMAS)('%s reads its own tables and what is published to it, and nothing else', async (service) => {
  const own = await ownRelations(service);
  expect(own.length).toBeGreaterThan(1);
  expect(await allowed(service, 'select')).toEqual([...own, ...PUBLISHED[service]].toSorted());
});

test.each(SERVICE_SCHEMAS)('%s writes rows of its own tables alone', async (service) => {
  const own = await ownRelations(service);
  for (const privilege of ['insert', 'update', 'delete']) expect(await allowed(service, privilege), privilege).toEqual(own);
  for (const privilege of ['truncate', 'references', 'trigger']) expect(await allowed(service, privilege), privilege).toEqual([]);
});

test.each(SERVICE_SCHEMAS)('%s can make nothing new in any schema and belongs to no other role', async (service) => {
  expect(await database.sql(`select nspname from pg_namespace where has_schema_privilege($1, nspname, 'create') and nspname not like 'pg_temp%'`, [roleName(service)])).toEqual([]);
  expect(await database.sql(`select 1 from pg_auth_members where member = $1::regrole`, [roleName(service)])).toEqual([]);
});

test('every relation lies in the schema of a service or comes from an extension', async () => {
  expect(await database.sql(
    `select nspname, relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
     where relkind in ('r', 'p', 'v', 'm', 'f') and nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and nspname <> all($1)`,
    [[...SERVICE_SCHEMAS]],
  )).toEqual([]);
});
