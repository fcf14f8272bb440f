import type { Client } from 'pg';

import { generateGermany, type Germany } from '../generator/generate-germany.ts';
import { copyInto } from './copy-into.ts';
import { copyLine } from '@miteinander/kit/database/copy-text.js';
import { COLUMNS, rowsOf, type TableName } from './generated-rows.ts';

/** Offers that are sent together. */
const BATCH = 5000;
const TABLES = Object.keys(COLUMNS) as TableName[];

export interface LoadedCounts {
  places: number;
  activities: number;
  /** Rows of `baseline.occurrence`: dates within the days it reaches ahead. */
  occurrences: number;
}

/** Fills the empty tables of a migrated database by COPY; `report` hears how many offers are there. */
export async function loadGermany(client: Client, germany: Germany, report: (done: number, total: number) => void): Promise<LoadedCounts> {
  const counts: LoadedCounts = { places: 0, activities: 0, occurrences: 0 };
  let lines = emptyLines();
  let waiting = 0;
  const send = async (): Promise<void> => {
    for (const table of TABLES) await copyInto(client, table, COLUMNS[table], lines[table].join(''));
    counts.activities += waiting;
    report(counts.activities, germany.activities);
    lines = emptyLines();
    waiting = 0;
  };
  for (const { place, offers } of generateGermany(germany)) {
    counts.places += 1;
    for (const [table, fields] of rowsOf(place, offers, germany.day)) {
      lines[table].push(copyLine(fields));
      if (table === 'baseline.occurrence') counts.occurrences += 1;
    }
    waiting += offers.length;
    if (waiting >= BATCH) await send();
  }
  await send();
  return counts;
}

const emptyLines = (): Record<TableName, string[]> => Object.fromEntries(TABLES.map((table) => [table, [] as string[]])) as Record<TableName, string[]>;
