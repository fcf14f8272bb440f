import type { EntityManager } from '@mikro-orm/postgresql';

import type { DerivedOffer } from './derived-offer.js';
import { uuidArray } from './read-activities.js';
import type { SearchRowColumns } from './to-search-rows.js';

const ROW_TYPES = {
  point: 'smallint', position: 'point', covers: 'box', lat: 'float8', lon: 'float8', reach: 'float8',
  needs: 'bigint', categories: 'bigint', languages: 'bigint', traits: 'bigint', mornings: 'bigint', afternoons: 'bigint', evenings: 'bigint',
  pattern: 'int', last_day: 'date', confirmed_on: 'date', paused_until: 'date', start_minute: 'smallint', over_minute: 'smallint', minimum_age: 'smallint', maximum_age: 'smallint',
  irregular: 'boolean', by_appointment: 'boolean', several: 'boolean', ags: 'text',
} as const satisfies Record<keyof SearchRowColumns, string>;

const TABLES = {
  search_offer: { activity_id: 'uuid', dates: 'varbit', cancelled_dates: 'varbit', words: 'text', fingerprint: 'text' },
  search_row: { activity_id: 'uuid', ...ROW_TYPES },
  search_slot: { activity_id: 'uuid', day: 'date', part: 'smallint', over_at: 'timestamptz', cancelled: 'boolean' },
} as const;

/** Makes what searches read of these offers what it should be; resolves to those that were not so before. */
export async function writeOffers(em: EntityManager, offers: readonly DerivedOffer[]): Promise<DerivedOffer[]> {
  const fingerprints = await fingerprintsOf(em, offers);
  const changed = offers.filter(({ id, fingerprint }) => fingerprints.get(id) !== fingerprint);
  const outdated = changed.filter(({ id }) => fingerprints.has(id));
  if (outdated.length > 0) await em.execute('delete from activities.search_offer where activity_id = any(?::uuid[])', [uuidArray(outdated.map(({ id }) => id))]);
  await insert(em, 'search_offer', changed.map(({ id, dates, cancelledDates, words, fingerprint }) => ({ activity_id: id, dates, cancelled_dates: cancelledDates, words, fingerprint })));
  await insert(em, 'search_row', changed.flatMap(({ id, rows }) => rows.map((row) => ({ activity_id: id, ...row }))));
  await insert(em, 'search_slot', changed.flatMap(({ id, slots }) => slots.map((slot) => ({ activity_id: id, ...slot }))));
  return changed;
}

async function fingerprintsOf(em: EntityManager, offers: readonly DerivedOffer[]): Promise<Map<string, string>> {
  const rows = await em.execute<{ activity_id: string; fingerprint: string }[]>(
    'select activity_id, fingerprint from activities.search_offer where activity_id = any(?::uuid[])',
    [uuidArray(offers.map(({ id }) => id))],
  );
  return new Map(rows.map(({ activity_id, fingerprint }) => [activity_id, fingerprint]));
}

async function insert(em: EntityManager, table: keyof typeof TABLES, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.entries(TABLES[table]);
  const values = columns.map(([name]) => (name === 'words' ? 'words::tsvector' : name)).join(', ');
  await em.execute(
    `insert into activities.${table} (${columns.map(([name]) => name).join(', ')})
     select ${values} from json_to_recordset(?::json) as row(${columns.map(([name, type]) => `${name} ${type}`).join(', ')})`,
    [JSON.stringify(rows)],
  );
}
