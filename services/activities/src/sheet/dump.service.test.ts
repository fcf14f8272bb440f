import { publicId } from '@miteinander/kit/identity/public-id.js';
import { relationsOf } from '@miteinander/kit/testing/relations-of.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { addPractice, renewPractice } from '../practice/keep-practices.js';
import { runNight } from '../search/rows/run-night.js';
import { NOW, openActivitiesFixture, type ActivitiesFixture } from '../testing/activities-fixture.js';
import { activityRecord } from '../testing/activity-record.js';
import { randomWordCode, sheetRequests } from './testing/sheet-requests.js';

const KEY = 'a key that only this test knows and no database';
const SHEETS = 1_000;

type Row = Record<string, string | null>;

let fixture: ActivitiesFixture;
let before: Map<string, Row[]>;
let after: Map<string, Row[]>;
const codes: string[] = [];
const secrets: string[] = [];
const offers: string[] = [];

/** Every value of every relation as text. */
async function dump(): Promise<Map<string, Row[]>> {
  const relations = await relationsOf(fixture.admin, 'activities');
  const rows = new Map<string, Row[]>();
  for (const relation of relations) {
    const found = await fixture.sql(`select (select jsonb_object_agg(key, value) from jsonb_each_text(to_jsonb(row))) as fields from ${relation} row`);
    rows.set(relation, found.map(({ fields }) => fields as Row));
  }
  return rows;
}

beforeAll(async () => {
  fixture = await openActivitiesFixture(testServer(), () => NOW, { sheetKey: KEY });
  const records = Array.from({ length: 5 }, () => activityRecord());
  await fixture.write(...records);
  offers.push(...records.map(({ provenance }) => publicId('activity', 'test', provenance.externalId)));
  // What the service does on its own is done before.
  await runNight(fixture.connection, NOW);
  before = await dump();
  const requests = sheetRequests(fixture);
  const em = fixture.orm.em.fork();
  const practices = await Promise.all(['am Markt', 'im Dorf', 'an der Kirche', 'am Bahnhof'].map((label) => addPractice(em, `Praxis ${label}`, '2026-11-22')));
  secrets.push(...practices.map(({ secret }) => secret), (await renewPractice(em, practices[0]?.code ?? ''))?.secret ?? '');
  for (let sheet = 0; sheet < SHEETS; sheet += 1) {
    const code = randomWordCode();
    codes.push(code);
    expect(await requests.register(practices[sheet % 4]?.code ?? '', code)).toEqual({ accepted: true });
  }
  for (let person = 0; person < 200; person += 1) await requests.arrive(offers[person % 5] ?? '', codes[person] ?? '');
  for (let guess = 0; guess < 30; guess += 1) await requests.arrive(offers[guess % 5] ?? '', randomWordCode());
  for (const secret of secrets) await requests.report(secret);
  after = await dump();
});

afterAll(() => fixture.close());

const changed = (): [string, Row[]][] => [...after].filter(([relation, rows]) => JSON.stringify(rows) !== JSON.stringify(before.get(relation)));

test('sheets and arrivals leave traces in their own tables alone', () => {
  expect(changed().map(([relation]) => relation)).toEqual(['activities.arrival_attempt', 'activities.count_series', 'activities.practice', 'activities.sheet']);
  expect(after.get('activities.sheet')).toHaveLength(SHEETS);
  expect(after.get('activities.sheet')?.filter(({ redeemed }) => redeemed === 'true')).toHaveLength(200);
});

test('no value anywhere is or holds a word code, the key or a secret', () => {
  const text = JSON.stringify([...after]);
  const key = [KEY, Buffer.from(KEY).toString('hex'), Buffer.from(KEY).toString('base64url')];
  const hidden = [...codes.flatMap((code) => [code, code.replaceAll('-', ' ')]), ...secrets, ...key];
  expect(hidden.filter((one) => one === '' || text.includes(one))).toEqual([]);
});

test('no row joins an offer with a sheet or a practice', () => {
  const aboutOffers = changed().flatMap(([, rows]) => rows).filter((row) => offers.some((offer) => JSON.stringify(row).includes(offer)));
  expect(aboutOffers).toHaveLength(offers.length);
  expect(aboutOffers.map(({ kind, quarter, held, pending }) => ({ kind, quarter, held, pending }))).toEqual(
    offers.map(() => ({ kind: 'OFFER_ARRIVALS', quarter: '2026-Q4', held: '0', pending: '40' })),
  );
});

test('no column of these tables can hold a time of day, and no value does', async () => {
  const tables = ['practice', 'sheet', 'arrival_attempt', 'count_series', 'released_count'];
  const columns = await fixture.sql(
    `select distinct data_type from information_schema.columns where table_schema = 'activities' and table_name = any($1) order by 1`,
    [tables],
  );
  expect(columns.map(({ data_type: type }) => type)).toEqual(['boolean', 'date', 'integer', 'text']);
  const values = tables.flatMap((table) => (after.get(`activities.${table}`) ?? []).flatMap((row) => Object.values(row)));
  expect(values.filter((value) => /\d{2}:\d{2}|\d{4}-\d{2}-\d{2}[T ]|^\d{10,}$/.test(value ?? ''))).toEqual([]);
  expect(await fixture.sql(`select 1 from information_schema.columns where table_schema = 'activities' and table_name = any($1) and (column_default is not null or is_identity = 'YES')`, [tables])).toEqual([]);
});

test('what is kept of a sheet is its digest, its practice, a day and whether somebody came', () => {
  expect(Object.keys(after.get('activities.sheet')?.[0] ?? {}).toSorted()).toEqual(['digest', 'expires_on', 'practice', 'redeemed']);
  expect(new Set(after.get('activities.sheet')?.map(({ expires_on: day }) => day))).toEqual(new Set(['2027-05-21']));
});
