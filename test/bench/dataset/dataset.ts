import type { ServiceConnections } from '@miteinander/commands/system/service-connections.js';
import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import type { Client } from 'pg';

import type { Germany } from '../generator/generate-germany.ts';
import { createBaseline, fillBaseline } from './baseline-tables.ts';
import { deriveRows } from './derive-rows.ts';
import { loadGermany } from './load-germany.ts';

/** A generated Germany in a database of its own, ready to be asked. */
export interface Dataset {
  germany: Germany;
  /** The instant at which everything is asked: a morning of the day it was generated for. */
  now: Date;
  /** The owner of the database. */
  admin: ConnectionSettings;
  connections: ServiceConnections;
  /** Dates within the days that `baseline.occurrence` reaches ahead. */
  occurrences: number;
}

/** Says what is being done and how far it has come; `Steps` is one. */
export interface Progress {
  run<Result>(name: string, work: (report: (done: number, total: number) => void) => Promise<Result>): Promise<Result>;
  say(text: string): void;
}

/** Half past ten in winter, half past eleven in summer: some of today's dates are over, most are to come. */
export const nowOn = (day: string): Date => new Date(`${day}T09:30:00Z`);

/** Fills a migrated database that holds the gazetteer and nothing else; resolves to the dates loaded. */
export async function loadTables(client: Client, germany: Germany, progress: Progress): Promise<number> {
  await createBaseline(client);
  const name = `${germany.activities.toLocaleString('en')} offers loaded`;
  const { occurrences } = await progress.run(name, (report) => loadGermany(client, germany, report));
  await progress.run('tables analysed', () => analyse(client));
  return occurrences;
}

/** Has the product derive what it searches, and the usual idiom take the same over; resolves to the seconds the product took. */
export async function deriveTables(client: Client, germany: Germany, activities: ConnectionSettings, progress: Progress): Promise<number> {
  const seconds = await progress.run('search rows derived', (report) => deriveRows(client, activities, nowOn(germany.day), report));
  await progress.run('tables of the usual idiom filled', () => fillBaseline(client));
  await progress.run('tables analysed', () => analyse(client));
  return seconds;
}

export async function analyse(client: Client): Promise<void> {
  await client.query('vacuum (analyze)');
}
