import { schemaDrift } from '@miteinander/kit/database/migrate.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openActivitiesFixture, type ActivitiesFixture } from '../testing/activities-fixture.js';
import { activitiesDatabase } from './database.js';

let fixture: ActivitiesFixture;
let role: pg.Client;

beforeAll(async () => {
  fixture = await openActivitiesFixture(testServer());
  await fixture.sql('create table partners.partner (id int)');
  await fixture.sql('create table places.place (id int)');
  role = new pg.Client({ ...fixture.admin, user: 'miteinander_activities', password: 'only-in-tests' });
  await role.connect();
});

afterAll(async () => {
  await role.end();
  await fixture.close();
});

test('the migrated schema is what the entities say', async () => {
  expect(await schemaDrift(activitiesDatabase, fixture.admin)).toBe('');
});

test('the role reads its own rows and the published views', async () => {
  for (const table of ['activities.activity', 'activities.search_row', 'places.place_v1', 'places.locality_v1', 'places.change_v1']) {
    await expect(role.query(`select * from ${table} limit 1`)).resolves.toBeDefined();
  }
});

test.each([
  'select * from places.place',
  'select * from partners.partner',
  'select * from activities.migration',
  `insert into places.place_v1 (id) values ('00000000-0000-0000-0000-000000000000')`,
  'create table activities.mine (id int)',
  'create table public.mine (id int)',
  'create schema mine',
  'drop table activities.activity',
  'truncate activities.activity',
  'set role postgres',
])('the role may not: %s', async (statement) => {
  await expect(role.query(statement)).rejects.toThrow(/permission denied|must be owner|does not exist/);
});
