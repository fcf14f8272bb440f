import type { EntityManager } from '@mikro-orm/postgresql';

import { uuidArray } from './read-activities.js';

/** A slot kept apart from the ring, as the database takes it. */
export interface SearchSlotColumns {
  activity_id: string;
  day: string;
  part: number;
  over_at: string;
  cancelled: boolean;
}

const SEARCH_ROW_TYPES = {
  activity_id: 'uuid', point: 'smallint', several: 'boolean', lat: 'float8', lon: 'float8', east: 'float8', north: 'float8', reach: 'float8',
  ags: 'text', needs: 'bigint', categories: 'bigint', languages: 'bigint', traits: 'bigint', minimum_age: 'smallint', maximum_age: 'smallint',
  place_id: 'uuid', host_id: 'uuid', organiser_id: 'uuid', confirmed_on: 'date', paused_until: 'date', dates: 'varbit', cancelled_dates: 'varbit',
  by_appointment: 'boolean', fingerprint: 'text',
} as const;

/** The columns in the order in which bulk loaders send them. */
export const SEARCH_ROW_COLUMNS = Object.keys(SEARCH_ROW_TYPES);

const columns = SEARCH_ROW_COLUMNS.join(', ');
const typedColumns = Object.entries(SEARCH_ROW_TYPES).map(([name, type]) => `${name} ${type}`).join(', ');
const excludedColumns = SEARCH_ROW_COLUMNS.map((name) => `excluded.${name}`).join(', ');

/** Makes the search rows of these offers what they should be. */
export async function writeSearchRows(em: EntityManager, ids: readonly string[], rows: readonly object[]): Promise<void> {
  await em.execute(
    `with expected as materialized (select * from json_to_recordset(?::json) as row(${typedColumns})),
     gone as (
       delete from activities.search_row row
       where activity_id = any(?::uuid[]) and not exists (select from expected where expected.activity_id = row.activity_id and expected.point = row.point)
     )
     insert into activities.search_row (${columns}) select ${columns} from expected
     on conflict (activity_id, point) do update set (${columns}) = row(${excludedColumns})
     where search_row.fingerprint <> excluded.fingerprint`,
    [JSON.stringify(rows), uuidArray(ids)],
  );
}

/** Makes the slots of these offers that are kept apart what they should be. */
export async function writeSearchSlots(em: EntityManager, ids: readonly string[], slots: readonly SearchSlotColumns[]): Promise<void> {
  await em.execute(
    `with expected as materialized (
       select distinct * from json_to_recordset(?::json) as row(activity_id uuid, day date, part smallint, over_at timestamptz, cancelled boolean)
     ),
     gone as (
       delete from activities.search_slot slot
       where activity_id = any(?::uuid[]) and not exists (
         select from expected where (expected.activity_id, expected.day, expected.part, expected.over_at, expected.cancelled)
           = (slot.activity_id, slot.day, slot.part, slot.over_at, slot.cancelled))
     )
     insert into activities.search_slot (activity_id, day, part, over_at, cancelled) select * from expected on conflict do nothing`,
    [JSON.stringify(slots), uuidArray(ids)],
  );
}

/** Makes the words of these offers what they should be. */
export async function writeSearchTexts(em: EntityManager, texts: readonly { activity_id: string; words: string }[]): Promise<void> {
  await em.execute(
    `insert into activities.search_text (activity_id, words)
     select activity_id, words::tsvector from json_to_recordset(?::json) as row(activity_id uuid, words text)
     on conflict (activity_id) do update set words = excluded.words where search_text.words <> excluded.words`,
    [JSON.stringify(texts)],
  );
}
