import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { compile } from '../../../services/commands/bin/prepare.ts';
import { Steps } from '../../../services/commands/src/start/steps.ts';
import { preparedDatabase, type PreparedDatabase } from '../../support/prepared-database.ts';
import { deriveTables, loadTables, nowOn } from '../dataset/dataset.ts';
import { withClient } from '../dataset/with-client.ts';
import { measureCached } from './parts/measure-cached.ts';
import { measureLoad } from './parts/measure-load.ts';
import { measureMemory } from './parts/measure-memory.ts';
import { measureRefusing } from './parts/measure-refusing.ts';
import { measureShare } from './parts/measure-share.ts';
import { measureUncached } from './parts/measure-uncached.ts';
import { cacheSection, loadSection, memorySection, refusingSection, shareSection, uncachedSection } from './report/sections.ts';

const silent = new Steps({ write: () => undefined });
const few = { warmUp: 0, rounds: 1 };
const hasWrk = spawnSync('wrk', ['-v']).error === undefined;
const figures = /NaN|undefined|Infinity/;
let database: PreparedDatabase | undefined;

// Whoever serves runs in a process of its own, from what is compiled.
beforeAll(() => compile(fileURLToPath(new URL('../../..', import.meta.url)), silent));

afterAll(() => database?.drop());

test('the stock stack gives the same answers to open and to trusted questions', async () => {
  expect(uncachedSection(await measureUncached(5, few))).not.toMatch(figures);
});

test('Hive Gateway gives the same answers in front of the same services', async () => {
  expect(shareSection(await measureShare(5, few))).not.toMatch(figures);
});

test.skipIf(!hasWrk)('what lies ready is the same to the letter from a bare server and from the response cache', async () => {
  expect(cacheSection(await measureCached({ rounds: 1, seconds: 1 }))).not.toMatch(figures);
});

test('every hostile question is refused with less than was asked', async () => {
  const measured = await measureRefusing({ rounds: 1, requests: 3, stockRequests: 1 });
  expect(refusingSection(measured)).not.toMatch(figures);
  for (const { name, askedBytes, oursBytes } of measured) expect(oursBytes, name).toBeLessThanOrEqual(askedBytes);
});

test('every mixed request is answered with the status it should have', async () => {
  expect(memorySection({ glibc: await measureMemory({ few: 300, many: 600 }, silent) })).not.toMatch(figures);
});

test('the whole product answers all that is sent without waiting', { timeout: 300_000 }, async () => {
  const germany = { activities: 1500, seed: 1, day: '2026-11-22' };
  database = await preparedDatabase();
  const { admin, connections } = database;
  const dataset = await withClient(admin, async (client) => {
    const occurrences = await loadTables(client, germany, silent);
    await deriveTables(client, germany, connections.activities, silent);
    return { germany, now: nowOn(germany.day), admin, connections, occurrences };
  });
  const measured = await measureLoad(dataset, { seconds: 2, mixedPerSecond: 40, newPerSecond: 10, towns: 3, seed: 1 }, silent);
  expect(loadSection(measured)).not.toMatch(figures);
  expect(measured.map(({ requests, failures }) => ({ requests, failures }))).toEqual([
    { requests: 80, failures: {} },
    { requests: 20, failures: {} },
  ]);
});
