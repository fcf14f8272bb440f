import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import type { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

import type { Dataset, Progress } from '../dataset/dataset.ts';
import { derivedTables } from '../dataset/derived-tables.ts';
import { rederive } from '../dataset/open-dataset.ts';
import { withClient } from '../dataset/with-client.ts';
import { median } from '../measure/statistics.ts';

export interface MeasuredDerivation {
  /** What was derived. */
  tables: string[];
  rows: number;
  megabytes: number;
  /** The product from offers and schedules to rows. */
  derivationSeconds: number;
  /** The same rows by binary COPY into the same tables, with all their indexes and references. */
  copySeconds: number;
}

const COPIES = 3;

/** Has the product derive everything into empty tables, then copies what it made into tables that are alike. @throws when their content differs. */
export async function measureDerivation(dataset: Dataset, progress: Progress): Promise<MeasuredDerivation> {
  const derivationSeconds = await progress.run('search rows derived from nothing', (report) => rederive(dataset, report));
  const folder = await mkdtemp(join(tmpdir(), 'miteinander-bench-'));
  try {
    return await withClient(dataset.admin, async (client) => {
      const tables = await derivedTables(client);
      const megabytes = await progress.run('ready rows written to files', () => saveTables(client, tables, folder));
      const times: number[] = [];
      for (let round = 0; round < COPIES; round += 1) {
        await makeAlike(client, tables);
        times.push(await progress.run('ready rows copied', () => copyTables(client, tables, folder)));
      }
      const rows = await checkCopies(client, tables);
      await client.query('drop schema copied cascade');
      return { tables, rows, megabytes, derivationSeconds, copySeconds: median(times) };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function saveTables(client: Client, tables: readonly string[], folder: string): Promise<number> {
  let bytes = 0;
  for (const table of tables) {
    const file = join(folder, table);
    await pipeline(client.query(copyTo(`copy activities.${table} to stdout (format binary)`)), createWriteStream(file));
    bytes += (await stat(file)).size;
  }
  return bytes / 1e6;
}

/** Empty tables with the columns, indexes and references of ours. */
async function makeAlike(client: Client, tables: readonly string[]): Promise<void> {
  await client.query('drop schema if exists copied cascade');
  await client.query('create schema copied');
  for (const table of tables) {
    await client.query(`create table copied.${table} (like activities.${table} including all)`);
    const { rows } = await client.query<{ definition: string }>(
      `select pg_get_constraintdef(oid) as definition from pg_constraint where conrelid = 'activities.${table}'::regclass and contype = 'f'`,
    );
    for (const { definition } of rows) await client.query(`alter table copied.${table} add ${definition}`);
  }
}

async function copyTables(client: Client, tables: readonly string[], folder: string): Promise<number> {
  const begin = performance.now();
  for (const table of tables) {
    await pipeline(createReadStream(join(folder, table)), client.query(copyFrom(`copy copied.${table} from stdin (format binary)`)));
  }
  return (performance.now() - begin) / 1000;
}

async function checkCopies(client: Client, tables: readonly string[]): Promise<number> {
  let sum = 0;
  for (const table of tables) {
    const { rows: [counts] } = await client.query<{ derived: number; copied: number }>(
      `select (select count(*)::int from activities.${table}) as derived, (select count(*)::int from copied.${table}) as copied`,
    );
    if (!counts || counts.derived !== counts.copied) throw new Error(`${table} has ${counts?.derived} rows and its copy ${counts?.copied}.`);
    sum += counts.derived;
  }
  return sum;
}
