import type { EntityManager } from '@mikro-orm/postgresql';

import { foldGerman, foldGermanDigraph } from '../text/german-spelling.js';
import type { NearInput } from './near.input.js';
import { nearErrors } from './near-errors.js';
import { Origin } from './origin.type.js';
import { Position } from './position.type.js';

const MAXIMUM_RADIUS_KM = 100;
const DEFAULT_RADIUS_KM = 10;
const LONGEST_NAME = 100;

/** A checked question "near where?": the point it is measured from and how far. */
export interface ResolvedNear {
  origin: Origin;
  radiusMetres: number;
}

interface LocalityRow {
  label: string;
  lat: number;
  lon: number;
}

/**
 * Turns a postcode, municipality or point into a point, by the gazetteer's published view.
 * @throws CodedError for two origins or none, an unknown place (with guesses), or an impossible radius.
 */
export async function resolveNear(em: EntityManager, near: NearInput): Promise<ResolvedNear> {
  const given = [near.postalCode, near.municipality, near.position].filter((origin) => origin != null).length;
  if (given !== 1) throw nearErrors.originCount(given);
  const radiusKm = near.radiusKm ?? DEFAULT_RADIUS_KM;
  if (!(radiusKm > 0 && radiusKm <= MAXIMUM_RADIUS_KM)) throw nearErrors.radius(radiusKm);
  return { origin: await resolveOrigin(em, near), radiusMetres: radiusKm * 1000 };
}

async function resolveOrigin(em: EntityManager, near: NearInput): Promise<Origin> {
  if (near.position) return originOfPoint(near.position.lat, near.position.lon);
  const row = near.postalCode != null ? await findPostalCode(em, near.postalCode) : await findMunicipality(em, near.municipality ?? '');
  return Object.assign(new Origin(), { label: row.label, position: Position.of(row.lat, row.lon) });
}

function originOfPoint(lat: number, lon: number): Origin {
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) throw nearErrors.position();
  return Object.assign(new Origin(), { label: `${lat}, ${lon}`, position: Position.of(lat, lon) });
}

async function findPostalCode(em: EntityManager, text: string): Promise<LocalityRow> {
  const code = text.trim();
  const rows = /^\d{5}$/.test(code)
    ? await em.execute<LocalityRow[]>('select label, lat, lon from places.locality_v1 where postal_code = ?', [code])
    : [];
  if (rows[0]) return rows[0];
  throw nearErrors.postalCode(code.slice(0, 40), /^\d{2,5}$/.test(code) ? await nearestPostalCodes(em, code) : []);
}

/** Codes that begin alike and are closest by number: a slip of the finger is mostly in the last digits. */
async function nearestPostalCodes(em: EntityManager, code: string): Promise<string[]> {
  const rows = await em.execute<LocalityRow[]>(
    `select label, lat, lon from places.locality_v1
     where kind = 'POSTCODE' and postal_code like ?
     order by abs(postal_code::int - ?), postal_code limit 3`,
    [`${code.slice(0, 2)}%`, Number(code.padEnd(5, '0'))],
  );
  return rows.map((row) => row.label);
}

async function findMunicipality(em: EntityManager, text: string): Promise<LocalityRow> {
  const name = text.trim().slice(0, LONGEST_NAME);
  const folded = foldGerman(name);
  const rows = await em.execute<LocalityRow[]>(
    `select label, lat, lon from places.locality_v1
     where kind = 'MUNICIPALITY' and (ags = ? or folded = ? or folded_digraph = ?)
     order by population desc nulls last limit 1`,
    [folded, folded, foldGermanDigraph(name)],
  );
  if (rows[0]) return rows[0];
  throw nearErrors.municipality(name, await similarMunicipalities(em, folded));
}

async function similarMunicipalities(em: EntityManager, folded: string): Promise<string[]> {
  const rows = await em.execute<LocalityRow[]>(
    `select label, lat, lon from places.locality_v1
     where kind = 'MUNICIPALITY' and folded % ?
     order by similarity(folded, ?) desc, population desc nulls last limit 3`,
    [folded, folded],
  );
  return rows.map((row) => row.label);
}
