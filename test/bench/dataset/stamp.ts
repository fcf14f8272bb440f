import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';

import type { Client } from 'pg';

import { GENERATOR_VERSION, type Germany } from '../generator/generate-germany.ts';

/** How far a kept database is, and what its content follows from. Each stage is noted when it is done, so a run that broke off is never taken for whole. */
export interface Stamp {
  loaded?: { origin: string; occurrences: number };
  derived?: { origin: string; seconds: number };
}

const SERVICES = new URL('../../../services/', import.meta.url);
const MIGRATIONS = ['places/dist/db/migrations/', 'partners/dist/db/migrations/', 'activities/dist/db/migrations/'];
const DERIVATION = ['activities/dist/search/rows/'];

/** Changes with the settings, the generator and the tables. */
export const originOfLoad = (germany: Germany): string =>
  hashOf(JSON.stringify([GENERATOR_VERSION, germany.activities, germany.seed, germany.day]), MIGRATIONS);

/** Changes with how search rows are derived. */
export const originOfRows = (): string => hashOf('', DERIVATION);

function hashOf(text: string, folders: readonly string[]): string {
  const hash = createHash('sha256').update(text);
  for (const folder of folders) {
    const url = new URL(folder, SERVICES);
    for (const name of readdirSync(url).toSorted()) if (/(?<!\.test)\.js$/.test(name)) hash.update(readFileSync(new URL(name, url)));
  }
  return hash.digest('hex');
}

export async function readStamp(client: Client): Promise<Stamp> {
  await client.query('create schema if not exists bench');
  await client.query('create table if not exists bench.stamp (content jsonb not null)');
  return (await client.query<{ content: Stamp }>('select content from bench.stamp')).rows[0]?.content ?? {};
}

export async function writeStamp(client: Client, stamp: Stamp): Promise<void> {
  await client.query('delete from bench.stamp');
  await client.query('insert into bench.stamp values ($1)', [JSON.stringify(stamp)]);
}
