import { foldGerman } from '@miteinander/kit/text/german-spelling.js';
import type { EntityManager } from '@mikro-orm/postgresql';

import { Locality } from '../locality/locality.entity.js';
import type { PlaceRecord } from './place.record.js';
import type { PositionAccuracy } from './position-accuracy.js';

/** Where a place stands on the map and in which municipality; empty when its record says nothing of either. */
export interface Stand {
  point?: { lat: number; lon: number };
  accuracy?: PositionAccuracy;
  ags?: string;
}

/** Finds where each record stands: its own point, else the middle of its postcode, else of its municipality. */
export async function standOf(em: EntityManager, records: PlaceRecord[]): Promise<Stand[]> {
  const postcodes = await byKey(em, 'postalCode', records.map((record) => record.address?.postalCode));
  const cities = await byKey(em, 'folded', records.map((record) => foldedCity(record)));
  return records.map((record) => {
    const postcode = postcodes.get(record.address?.postalCode ?? '');
    const city = cities.get(foldedCity(record) ?? '');
    const locality = postcode ?? city;
    const ags = locality?.municipality.ags;
    if (record.position) return { point: record.position, accuracy: 'EXACT', ...(ags ? { ags } : {}) };
    if (!locality || !ags) return {};
    return { point: { lat: locality.lat, lon: locality.lon }, accuracy: postcode ? 'POSTCODE' : 'MUNICIPALITY', ags };
  });
}

function foldedCity({ address }: PlaceRecord): string | undefined {
  return address?.city === undefined ? undefined : foldGerman(address.city);
}

async function byKey(em: EntityManager, key: 'postalCode' | 'folded', values: (string | undefined)[]): Promise<Map<string, Locality>> {
  const wanted = [...new Set(values.filter((value) => value !== undefined))];
  const kinds: Locality['kind'][] = key === 'postalCode' ? ['POSTCODE', 'COMPANY_POSTCODE'] : ['MUNICIPALITY'];
  const found = await em.find(Locality, { [key]: { $in: wanted }, kind: { $in: kinds } }, { orderBy: { population: 'asc nulls first' } });
  return new Map(found.map((locality) => [locality[key] ?? '', locality]));
}
