import type { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { openOrm } from '../database/open-orm.js';
import { freshDatabase, type FreshDatabase } from '../testing/fresh-database.js';
import { kitDatabase, thingRecord, thingWriter, type ThingRecord } from '../testing/kit-database.js';
import { rowsOf } from '../testing/rows-of.js';
import { sqlClient } from '../testing/sql-client.js';
import { testServer } from '../testing/test-server.js';
import { writeRecords } from './write-records.js';

let database: FreshDatabase;
let orm: MikroORM;
let owner: pg.Client;

beforeAll(async () => {
  database = await freshDatabase(testServer(), { migrated: [kitDatabase] });
  orm = openOrm(kitDatabase, database.connection('places'));
  owner = await sqlClient(database.admin);
});

afterEach(() => owner.query('truncate places.thing, places.change'));

afterAll(async () => {
  await orm.close();
  await owner.end();
  await database.drop();
});

const write = (...records: ThingRecord[]) => writeRecords(orm, thingWriter, rowsOf(...records), () => undefined);
const things = async () => (await owner.query('select name from places.thing order by name')).rows.map(({ name }) => name);
const kinds = async () => (await owner.query('select kind from places.change order by seq')).rows.map(({ kind }) => kind);

test('writes records of several batches with one change each, in the same transaction', async () => {
  const records = Array.from({ length: 1_201 }, (_, at) => thingRecord(`thing-${at}`));
  expect(await write(...records)).toEqual({ created: 1_201, updated: 0, unchanged: 0 });
  const { rows } = await owner.query(`select count(*)::int as both, count(distinct thing.xmin::text)::int as transactions
    from places.thing join places.change on entity_id = thing.id and change.entity = 'Thing' and change.kind = 'CREATED' and change.xmin = thing.xmin`);
  expect(rows).toEqual([{ both: 1_201, transactions: 1 }]);
});

test('leaves nothing behind when the stream breaks after the first batches', async () => {
  const broken = async function* () {
    yield* rowsOf(...Array.from({ length: 1_100 }, (_, at) => thingRecord(`broken-${at}`)));
    throw new Error('line 1101 is no UTF-8');
  };
  await expect(writeRecords(orm, thingWriter, broken(), () => undefined)).rejects.toThrow('line 1101');
  expect(await things()).toEqual([]);
  expect(await kinds()).toEqual([]);
});

test('leaves nothing behind when the database refuses a later record', async () => {
  const records = Array.from({ length: 600 }, (_, at) => thingRecord(`refused-${at}`, at === 599 ? 'no\u0000text' : undefined));
  await expect(write(...records)).rejects.toThrow();
  expect(await things()).toEqual([]);
  expect(await kinds()).toEqual([]);
});

test('logs no change for what stays as it is', async () => {
  await write(thingRecord('1'), thingRecord('2'));
  expect(await write(thingRecord('1'), thingRecord('2', 'renamed'))).toEqual({ created: 0, updated: 1, unchanged: 1 });
  expect(await kinds()).toEqual(['CREATED', 'CREATED', 'UPDATED']);
});

test('takes the last of records with the same id, within a batch and across batches', async () => {
  expect(await write(thingRecord('1', 'first'), thingRecord('1', 'second'))).toEqual({ created: 1, updated: 0, unchanged: 0 });
  expect(await things()).toEqual(['second']);
  const others = Array.from({ length: 500 }, (_, at) => thingRecord(`other-${at}`));
  expect(await write(thingRecord('2', 'first'), ...others, thingRecord('2', 'last'))).toEqual({ created: 501, updated: 1, unchanged: 0 });
  expect(await things()).toContain('last');
});
