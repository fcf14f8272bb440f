import { schemaDrift } from '@miteinander/kit/database/migrate.js';
import { allowedStatements } from '@miteinander/kit/testing/allowed-statements.js';
import { freshDatabase, type FreshDatabase } from '@miteinander/kit/testing/fresh-database.js';
import { relationsOf } from '@miteinander/kit/testing/relations-of.js';
import { sqlClient } from '@miteinander/kit/testing/sql-client.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { placesDatabase } from './database.js';

let database: FreshDatabase;

beforeAll(async () => {
  const neighbours = ['create schema partners', 'create table partners.private (id int)', 'create schema activities', 'create table activities.private (id int)'];
  database = await freshDatabase(testServer(), { migrated: [placesDatabase], before: neighbours });
});

afterAll(() => database.drop());

const selects = (relations: string[]) => relations.map((relation) => `select from ${relation}`);
const changes = (relation: string) => [`delete from ${relation}`, `insert into ${relation} default values`];

test('migrates to the schema that the entities describe', async () => {
  expect(await schemaDrift(placesDatabase, database.admin)).toBe('');
});

test('lets the role of places read every table of its schema but the list of migrations', async () => {
  const allowed = await allowedStatements(database.connection('places'), selects(await relationsOf(database.admin, 'places')));
  expect(allowed).toEqual(selects(['places.change', 'places.change_v1', 'places.district', 'places.gazetteer', 'places.locality', 'places.locality_v1', 'places.municipality', 'places.place', 'places.place_v1']));
});

test.each([
  'select from partners.private',
  'select from activities.private',
  'insert into places.migration (name) values (null)',
  'create table places.mine (id int)',
  'create table partners.mine (id int)',
  'create table public.mine (id int)',
  'create schema mine',
  'create extension cube',
  'alter table places.place add column mine int',
  'drop table places.place',
  'drop trigger announce_change on places.change',
  'drop schema places cascade',
  'truncate places.place cascade',
  'create role mine',
  `select pg_read_file('PG_VERSION')`,
])('refuses the role of places to %s', async (statement) => {
  expect(await allowedStatements(database.connection('places'), [statement])).toEqual([]);
});

test('shows activities what is published, to read only, and nothing else', async () => {
  const published = ['places.change_v1', 'places.locality_v1', 'places.place_v1'];
  expect(await allowedStatements(database.connection('activities'), selects(await relationsOf(database.admin, 'places')))).toEqual(selects(published));
  expect(await allowedStatements(database.connection('activities'), published.flatMap(changes))).toEqual([]);
});

test('publishes places with what a search asks of them, new columns behind the old ones', async () => {
  const client = await sqlClient(database.connection('activities'));
  const { fields } = await client.query('select * from places.place_v1');
  await client.end();
  expect(fields.map(({ name }) => name)).toEqual(['id', 'name', 'lat', 'lon', 'position_accuracy', 'ags', 'example', 'accessibility', 'cool_place', 'host_id']);
});

test('shows partners nothing', async () => {
  expect(await allowedStatements(database.connection('partners'), selects(await relationsOf(database.admin, 'places')))).toEqual([]);
});
