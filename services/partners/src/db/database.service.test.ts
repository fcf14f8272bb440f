import { schemaDrift } from '@miteinander/kit/database/migrate.js';
import { allowedStatements } from '@miteinander/kit/testing/allowed-statements.js';
import { freshDatabase, type FreshDatabase } from '@miteinander/kit/testing/fresh-database.js';
import { relationsOf } from '@miteinander/kit/testing/relations-of.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { partnersDatabase } from './database.js';

let database: FreshDatabase;

beforeAll(async () => {
  const neighbours = ['create schema places', 'create table places.private (id int)', 'create schema activities', 'create table activities.private (id int)'];
  database = await freshDatabase(testServer(), { migrated: [partnersDatabase], before: neighbours });
});

afterAll(() => database.drop());

const selects = (relations: string[]) => relations.map((relation) => `select from ${relation}`);

test('migrates to the schema that the entities describe', async () => {
  expect(await schemaDrift(partnersDatabase, database.admin)).toBe('');
});

test('lets the role of partners read every table of its schema but the list of migrations', async () => {
  const allowed = await allowedStatements(database.connection('partners'), selects(await relationsOf(database.admin, 'partners')));
  expect(allowed).toEqual(selects(['partners.change', 'partners.change_v1', 'partners.partner', 'partners.partner_v1']));
});

test.each([
  'select from places.private',
  'select from activities.private',
  'insert into partners.migration (name) values (null)',
  'create table partners.mine (id int)',
  'create table places.mine (id int)',
  'create table public.mine (id int)',
  'create schema mine',
  'create extension cube',
  'alter table partners.partner add column mine int',
  'drop table partners.partner',
  'drop trigger announce_change on partners.change',
  'drop schema partners cascade',
  'truncate partners.partner cascade',
  'create role mine',
  `select pg_read_file('PG_VERSION')`,
])('refuses the role of partners to %s', async (statement) => {
  expect(await allowedStatements(database.connection('partners'), [statement])).toEqual([]);
});

test.each([
  ['places', []],
  ['activities', ['partners.change_v1', 'partners.partner_v1']],
] as const)('shows %s what is published to it, and nothing else', async (service, published) => {
  expect(await allowedStatements(database.connection(service), selects(await relationsOf(database.admin, 'partners')))).toEqual(selects([...published]));
});
