import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { foldGerman, foldGermanDigraph } from '@miteinander/kit/text/german-spelling.js';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';

import { readTable, type TableRow } from './read-table.js';

const FOLDER = new URL('../../data/gazetteer/', import.meta.url);
const TABLES = ['districts', 'municipalities', 'postcodes'] as const;
const BATCH_SIZE = 2_000;

export interface GazetteerCounts {
  municipalities: number;
  postcodes: number;
  /** False if the database held this very gazetteer already. */
  loaded: boolean;
}

/** Brings the gazetteer into the database; does nothing if this very one is there. All of it, or nothing. */
export async function loadGazetteer(orm: MikroORM, onProgress: (share: number) => void = () => undefined): Promise<GazetteerCounts> {
  const texts = await Promise.all(TABLES.map((table) => readFile(new URL(`${table}.tsv`, FOLDER), 'utf8')));
  const fingerprint = createHash('sha256').update(texts.join('\n')).digest('hex');
  const [districts = [], municipalities = [], postcodes = []] = texts.map(readTable);
  const counts = { municipalities: municipalities.length, postcodes: postcodes.length };
  return orm.em.fork().transactional(async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('places.gazetteer'))`);
    if ((await loadedFingerprint(em)) === fingerprint) return { ...counts, loaded: false };
    const inhabited = municipalities.filter(({ population }) => Number(population) > 0);
    const localities = [...inhabited.map(municipalityLocality), ...postcodes.map(postcodeLocality(municipalities))];
    const total = municipalities.length + localities.length;
    await upsert(em, 'district', 'code', districts, () => undefined);
    await upsert(em, 'municipality', 'ags', municipalities.map(municipalityColumns), (done) => onProgress(done / total));
    await em.execute('delete from places.locality');
    await upsert(em, 'locality', 'id', localities, (done) => onProgress((municipalities.length + done) / total));
    await em.execute('delete from places.gazetteer');
    await em.execute('insert into places.gazetteer (fingerprint) values (?)', [fingerprint]);
    return { ...counts, loaded: true };
  });
}

async function loadedFingerprint(em: EntityManager): Promise<string | undefined> {
  return (await em.execute<{ fingerprint: string }[]>('select fingerprint from places.gazetteer'))[0]?.fingerprint;
}

/** Writes rows whose keys are the table's columns; the table's own types decide how texts are read. */
async function upsert(em: EntityManager, table: string, key: string, rows: TableRow[], onProgress: (done: number) => void): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  for (let at = 0; at < rows.length; at += BATCH_SIZE) {
    await em.execute(
      `insert into places.${table} (${columns.join(', ')})
       select ${columns.join(', ')} from json_populate_recordset(null::places.${table}, ?::json)
       on conflict (${key}) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
      [JSON.stringify(rows.slice(at, at + BATCH_SIZE))],
    );
    onProgress(Math.min(at + BATCH_SIZE, rows.length));
  }
}

function municipalityColumns({ ags, ars, name, full_name, district_code, population, lat, lon }: TableRow): TableRow {
  return { ags, ars, name, full_name, district_code, population: Number(population) || null, lat, lon };
}

function municipalityLocality({ ags, name, population, lat, lon }: TableRow): TableRow {
  return {
    id: `municipality-${ags}`, label: name, name, kind: 'MUNICIPALITY', postal_code: null, ags, population, lat, lon,
    folded: foldGerman(String(name)), folded_digraph: foldGermanDigraph(String(name)),
  };
}

function postcodeLocality(municipalities: TableRow[]): (row: TableRow) => TableRow {
  const populations = new Map(municipalities.map(({ ags, population }) => [ags, population]));
  return ({ postcode, place, ags, lat, lon, kind }) => ({
    id: `postcode-${postcode}`, label: `${postcode} ${place}`, name: place, kind: kind === 'COMPANY' ? 'COMPANY_POSTCODE' : 'POSTCODE',
    postal_code: postcode, ags, population: populations.get(ags), lat, lon,
    folded: foldGerman(String(place)), folded_digraph: foldGermanDigraph(String(place)),
  });
}
