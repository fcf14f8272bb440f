import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import pg from 'pg';
import { beforeAll, expect, onTestFinished, test } from 'vitest';

import { temporaryFolder } from '../testing/temporary-folder.js';
import { ensureRoles } from './ensure-roles.js';
import { openDatabase } from './open-database.js';

const SERVICES = ['places', 'partners', 'activities'] as const;

async function credentialsFile(): Promise<string> {
  return join(await temporaryFolder(onTestFinished), 'credentials.json');
}

async function run(settings: ConnectionSettings, ...statements: string[]): Promise<pg.QueryResultRow[]> {
  const client = new pg.Client(settings);
  await client.connect();
  try {
    let rows: pg.QueryResultRow[] = [];
    for (const statement of statements) rows = (await client.query<pg.QueryResultRow>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

// A server of its own: roles belong to a whole server, and other tests use these.
let admin: ConnectionSettings;

beforeAll(async () => {
  const removals: (() => Promise<void>)[] = [];
  const database = await openDatabase({ dataDirectory: await temporaryFolder((remove) => removals.push(remove)), durable: false });
  admin = database.admin;
  return async () => {
    await database.stop();
    await removals[0]?.();
  };
});

test('gives every service a login without any power', async () => {
  const roles = await ensureRoles(admin, SERVICES, await credentialsFile());
  for (const service of SERVICES) {
    expect(await run(roles[service], 'select current_user as user')).toEqual([{ user: `miteinander_${service}` }]);
    const [powers] = await run(admin, `select rolsuper, rolcreatedb, rolcreaterole from pg_roles where rolname = 'miteinander_${service}'`);
    expect(powers).toEqual({ rolsuper: false, rolcreatedb: false, rolcreaterole: false });
  }
});

test('lets no role read or write the schema of another, or create anything', async () => {
  const roles = await ensureRoles(admin, SERVICES, await credentialsFile());
  onTestFinished(() => run(admin, 'drop schema if exists roles_test cascade').then(() => undefined));
  await run(
    admin,
    'create schema roles_test',
    'create table roles_test.secret as select 1 as id',
    'grant usage on schema roles_test to miteinander_places',
    'grant select on roles_test.secret to miteinander_places',
  );
  expect(await run(roles.places, 'select id from roles_test.secret')).toEqual([{ id: 1 }]);
  await expect(run(roles.partners, 'select id from roles_test.secret')).rejects.toMatchObject({ code: '42501' });
  await expect(run(roles.places, 'create table public.mine (id int)')).rejects.toMatchObject({ code: '42501' });
  await expect(run(roles.places, 'create schema mine')).rejects.toMatchObject({ code: '42501' });
  await expect(run(roles.places, 'create role mine')).rejects.toMatchObject({ code: '42501' });
  await expect(run({ ...roles.places, database: 'postgres' }, 'select 1')).rejects.toMatchObject({ code: '42501' });
});

test('keeps the passwords it gave, and gives new ones when they were lost', async () => {
  const file = await credentialsFile();
  const first = await ensureRoles(admin, SERVICES, file);
  expect(await ensureRoles(admin, SERVICES, file)).toEqual(first);
  await rm(file);
  const second = await ensureRoles(admin, SERVICES, file);
  expect(second.places.password).not.toBe(first.places.password);
  await run(second.places, 'select 1');
  expect(Object.keys(JSON.parse(await readFile(file, 'utf8')) as object)).toEqual([...SERVICES]);
});

test('takes powers away from a role that has gained some', async () => {
  const file = await credentialsFile();
  await ensureRoles(admin, SERVICES, file);
  await run(admin, 'alter role miteinander_places createdb createrole');
  await ensureRoles(admin, SERVICES, file);
  const [powers] = await run(admin, `select rolcreatedb, rolcreaterole from pg_roles where rolname = 'miteinander_places'`);
  expect(powers).toEqual({ rolcreatedb: false, rolcreaterole: false });
});

test('several at once do not get in each other’s way', async () => {
  const file = await credentialsFile();
  const all = await Promise.all([1, 2, 3].map(() => ensureRoles(admin, SERVICES, file)));
  for (const roles of all) await run(roles.activities, 'select 1');
});
