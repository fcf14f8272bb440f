import { expect, test } from 'vitest';

import { SERVICE_SCHEMAS, roleName } from '../database/role-name.js';
import { freshDatabase } from './fresh-database.js';
import { kitDatabase } from './kit-database.js';
import { sqlClient } from './sql-client.js';
import { testServer } from './test-server.js';

test('makes databases of their own at the same time, each with the roles of all services, and drops them', async () => {
  const [one, other] = await Promise.all([freshDatabase(testServer(), { migrated: [kitDatabase] }), freshDatabase(testServer(), { migrated: [] })]);
  expect(one.admin.database).not.toBe(other.admin.database);
  for (const service of SERVICE_SCHEMAS) {
    const client = await sqlClient(one.connection(service));
    const { rows } = await client.query('select current_user as role, rolsuper, rolcreatedb, rolcreaterole, rolbypassrls from pg_roles where rolname = current_user');
    expect(rows).toEqual([{ role: roleName(service), rolsuper: false, rolcreatedb: false, rolcreaterole: false, rolbypassrls: false }]);
    await client.end();
  }
  await Promise.all([one.drop(), other.drop()]);
  await expect(sqlClient(one.admin)).rejects.toThrow(/does not exist/);
});
