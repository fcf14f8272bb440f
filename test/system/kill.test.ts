import { readGatewayFiles } from '@miteinander/gateway/files.js';
import { sqlClient } from '@miteinander/kit/testing/sql-client.js';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { startKillableSystem, type KillableSystem } from '../support/kill/killable-system.js';
import { killAtRandom } from '../support/kill/kill-at-random.js';
import { compareWithDatabase } from '../support/kill/survivors.js';
import { Writers, type Written } from '../support/kill/writers.js';

const rounds = Number(process.env['KILL_ROUNDS'] ?? 500);
const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);
/** Each round takes less than a second where nothing else runs; what takes longer than this is stuck, in milliseconds. */
const PATIENCE = Math.max(120_000, rounds * 4_000);

let system: KillableSystem;
let hashes: Record<string, string>;
let written: Written;

beforeAll(async () => {
  const { trustedDocuments } = await readGatewayFiles();
  hashes = Object.fromEntries(Object.entries(trustedDocuments).map(([hash, text]) => [/mutation (\w+)/.exec(text)?.[1] ?? '', hash]));
  system = await startKillableSystem();
}, 300_000);

afterAll(() => system?.stop(), 60_000);

test(`${rounds} processes are killed at random under writes: what was acknowledged is there, and once`, async () => {
  const writers = new Writers(system, hashes, { printing: 4, desks: 3 });
  const kills = await killAtRandom(system, writers, { rounds, seed, until: performance.now() + PATIENCE });
  await writers.stop();
  ({ written } = writers);
  const { acknowledged, unanswered, wrong } = written;
  console.log(`seed ${seed}: ${JSON.stringify({ ...kills, acknowledged, unanswered })}`);
  expect(wrong).toEqual([]);
  expect(kills.rounds).toBe(rounds);
  // A question that was broken off may still be under way when its repetition is answered, and what it then does is nothing.
  await vi.waitFor(
    async () =>
      expect(await compareWithDatabase(system.admin, written)).toEqual({ sheetsLost: [], sheetsNobodyWrote: 0, countsWrong: [], arrivalsWrong: [], desksWrong: [] }),
    { timeout: 15_000, interval: 500 },
  );
}, PATIENCE + 200_000);

test('a single write that was lost or doubled would be seen', async () => {
  const [sheet = { code: '', practice: '' }, ...others] = written.sheets;
  const { practice } = sheet;
  const seen = (sheets: Written['sheets'], desks = written.desks) => compareWithDatabase(system.admin, { ...written, sheets, desks });
  expect(await seen([...written.sheets, { code: 'nie-und-nimmer-da', practice }])).toMatchObject({ sheetsLost: ['nie-und-nimmer-da'], countsWrong: [expect.stringContaining(practice)] });
  expect(await seen(others)).toMatchObject({ sheetsLost: [], sheetsNobodyWrote: 1 });
  const arrived = written.sheets.filter(({ arrival }) => arrival !== undefined).at(-1) ?? sheet;
  const forgotten = written.sheets.map((one) => (one === arrived ? { code: one.code, practice: one.practice } : one));
  expect(await seen(forgotten)).toMatchObject({ arrivalsWrong: [expect.stringContaining(arrived.code)], countsWrong: [expect.anything(), expect.anything()] });
  const [desk, ...otherDesks] = written.desks.toSorted((one, other) => other.kept - one.kept);
  if (desk !== undefined) expect((await seen(written.sheets, [{ ...desk, kept: desk.kept + 1 }, ...otherDesks])).desksWrong).not.toEqual([]);
  if (desk !== undefined) expect((await seen(written.sheets, [{ ...desk, doubted: desk.doubted > desk.kept ? 0 : desk.kept + 1 }, ...otherDesks])).desksWrong).not.toEqual([]);
});

test('afterwards the index of every table is whole, and the search has followed every change', async () => {
  const client = await sqlClient(system.admin);
  try {
    await client.query('create extension if not exists amcheck');
    const { rows } = await client.query<{ checked: number }>(
      `select count(bt_index_check(pg_class.oid, true))::int as checked from pg_class join pg_am on pg_am.oid = relam
       where amname = 'btree' and relkind = 'i' and relnamespace = 'activities'::regnamespace`,
    );
    expect(rows[0]?.checked).toBeGreaterThan(10);
    await vi.waitFor(async () => {
      const { rows: ends } = await client.query(`select (select max(seq) from activities.change) = (select seq from activities.follower_position where source = 'activities') as followed`);
      expect(ends).toEqual([{ followed: true }]);
    }, { timeout: 30_000, interval: 200 });
  } finally {
    await client.end();
  }
});
