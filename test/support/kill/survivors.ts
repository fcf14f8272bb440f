import { sheetDigest } from '@miteinander/activities/sheet/sheet-digest.js';
import type { ConnectionSettings } from '@miteinander/kit/database/connection-settings.js';
import { sqlClient } from '@miteinander/kit/testing/sql-client.js';

import { SHEET_KEY } from './killable-system.js';
import type { Written } from './writers.js';

/** What the database has, in the words of what was acknowledged; each list is empty when nothing was lost and nothing doubled. */
export interface Differences {
  sheetsLost: string[];
  sheetsNobodyWrote: number;
  countsWrong: string[];
  arrivalsWrong: string[];
  desksWrong: string[];
}

type Counts = Map<string, number>;

const countBy = <Item>(items: readonly Item[], key: (item: Item) => string): Counts => {
  const counts: Counts = new Map();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
};

function differing(kind: string, wanted: Counts, found: Counts): string[] {
  return [...new Set([...wanted.keys(), ...found.keys()])]
    .filter((subject) => (wanted.get(subject) ?? 0) !== (found.get(subject) ?? 0))
    .map((subject) => `${kind} of ${subject}: ${found.get(subject) ?? 0} instead of ${wanted.get(subject) ?? 0}`);
}

/** Compares what was acknowledged with what is there. */
export async function compareWithDatabase(admin: ConnectionSettings, { sheets, desks }: Written): Promise<Differences> {
  const client = await sqlClient(admin);
  const rows = async <Row extends object>(text: string): Promise<Row[]> => (await client.query<Row>(text)).rows;
  try {
    const kept = new Map((await rows<{ digest: string; practice: string; redeemed: boolean }>('select digest, practice, redeemed from activities.sheet')).map((row) => [row.digest, row]));
    const series = await rows<{ kind: string; subject: string; count: number }>(
      `select kind, subject, (pending + held + coalesce((select sum(count) from activities.released_count released where (released.kind, released.subject) = (series.kind, series.subject)), 0))::int as count
       from activities.count_series series`,
    );
    const counted = (kind: string): Counts => new Map(series.filter((row) => row.kind === kind).map(({ subject, count }) => [subject, count]));
    const rowOf = (code: string) => kept.get(sheetDigest(SHEET_KEY, code));
    const arrived = sheets.filter(({ arrival }) => arrival !== undefined);
    return {
      sheetsLost: sheets.filter(({ code, practice }) => rowOf(code)?.practice !== practice).map(({ code }) => code),
      sheetsNobodyWrote: kept.size - sheets.length,
      countsWrong: [
        ...differing('sheets', countBy(sheets, ({ practice }) => practice), counted('PRACTICE_SHEETS')),
        ...differing('arrivals', countBy(arrived, ({ practice }) => practice), counted('PRACTICE_ARRIVALS')),
        ...differing('arrivals', countBy(arrived, ({ offer = '' }) => offer), counted('OFFER_ARRIVALS')),
      ],
      arrivalsWrong: [
        ...sheets.filter(({ code, arrival }) => rowOf(code)?.redeemed !== (arrival !== undefined)).map(({ code }) => `${code} is not as it was said to be`),
        // Sent once, and told that it had been counted before: somebody on the way has sent it again.
        ...arrived.filter(({ arrival }) => arrival?.attempts === 1 && !arrival.counted).map(({ code }) => `${code} was counted before anybody came with it`),
      ],
      desksWrong: await desksWrong(desks, rows),
    };
  } finally {
    await client.end();
  }
}

async function desksWrong(desks: Written['desks'], rows: <Row extends object>(text: string) => Promise<Row[]>): Promise<string[]> {
  const stored = await rows<{ id: string; free: number | null; doubted: boolean; changes: number }>(
    `select id, (word ->> 'free')::int as free, doubted_on is not null as doubted,
       (select count(*)::int from activities.change where entity_id = activity.id and kind = 'UPDATED') as changes
     from activities.activity`,
  );
  const found = new Map(stored.map((row) => [row.id, row]));
  return desks.flatMap(({ offer, kept, doubted, uncertain }) => {
    const { free = null, doubted: isDoubted = false, changes = 0 } = found.get(offer) ?? {};
    const wrong: string[] = [];
    if (free !== (kept === 0 ? null : kept)) wrong.push(`${offer} has ${free} free places instead of ${kept}`);
    if (isDoubted !== doubted > kept) wrong.push(`${offer} is ${isDoubted ? '' : 'not '}doubted`);
    // Rounds are counted from one, and every round is one change; one of which nobody knew may be in the log beside its repetition.
    const fewest = Math.max(kept, doubted);
    if (changes < fewest || changes > fewest + uncertain) wrong.push(`${offer} has ${changes} changes instead of ${fewest} to ${fewest + uncertain}`);
    return wrong;
  });
}
