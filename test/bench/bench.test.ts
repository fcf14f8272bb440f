import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { compile } from '../../services/commands/bin/prepare.ts';
import { Steps } from '../../services/commands/src/start/steps.ts';
import { preparedDatabase, type PreparedDatabase } from '../support/prepared-database.ts';
import { PART_NAMES, type PartName } from './bench-options.ts';
import { deriveTables, loadTables, nowOn, type Dataset } from './dataset/dataset.ts';
import { withClient } from './dataset/with-client.ts';
import type { Germany } from './generator/generate-germany.ts';
import { runParts } from './run-parts.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DAY = '2026-11-22';
const silent = new Steps({ write: () => undefined });
const databases: PreparedDatabase[] = [];

// Whoever serves runs in a process of its own, from what is compiled.
beforeAll(() => compile(ROOT, silent));

afterAll(() => Promise.all(databases.map((database) => database.drop())));

async function open(germany: Germany): Promise<Dataset> {
  const database = await preparedDatabase();
  databases.push(database);
  const { admin, connections } = database;
  return withClient(admin, async (client) => {
    const occurrences = await loadTables(client, germany, silent);
    await deriveTables(client, germany, connections.activities, silent);
    return { germany, now: nowOn(germany.day), admin, connections, occurrences };
  });
}

test('every part gives its figures, and all answers are equal', { timeout: 300_000 }, async () => {
  const sections = new Map<PartName, string>();
  const options = { parts: PART_NAMES, activities: 2000, larger: 3000, seed: 1, day: DAY, origins: 3, searches: 20, rounds: 1, warmUp: 1 };
  await runParts({ options, open, progress: silent }, async (part, section) => void sections.set(part, section));
  expect([...sections.keys()]).toEqual([...PART_NAMES]);
  const { plans, ...tables } = Object.fromEntries(sections) as Record<PartName, string>;
  for (const [part, table] of Object.entries(tables)) expect(table, part).not.toMatch(/NaN|undefined/);
  expect(plans).toContain('search_row_position');
});
