import { readFileSync } from 'node:fs';

import { Random } from '@miteinander/activities/testing/random.js';
import type { GeoPoint } from '@miteinander/kit/near/geo-point.js';
import { parse } from 'csv-parse/sync';

import { scatter } from './scatter.ts';

/** A municipality with people in it. */
export interface Town extends GeoPoint {
  ags: string;
  name: string;
  population: number;
  /** The middle of the town and of each of its quarters. */
  quarters: readonly Quarter[];
}

export interface Quarter extends GeoPoint {
  name: string;
  /** Metres within which two thirds of a crowd would be. */
  spread: number;
}

const MUNICIPALITIES = new URL('../../../services/places/data/gazetteer/municipalities.tsv', import.meta.url);
/** A quarter has about as many people as a small town. */
const PEOPLE_IN_A_QUARTER = 40_000;
const METRES_BY_ROOT_OF_POPULATION = 2.5;
const QUARTER_NAMES = ['Mitte', 'Nord', 'Süd', 'Ost', 'West', 'Altstadt', 'Neustadt', 'Am Park', 'Am Hafen', 'Bergviertel', 'Südhöhe', 'Seeviertel'];

/** Germany's inhabited municipalities, always the same. */
export function readTowns(): Town[] {
  const rows = parse<Record<'ags' | 'name' | 'population' | 'lat' | 'lon', string>>(readFileSync(MUNICIPALITIES, 'utf8'), {
    columns: true,
    delimiter: '\t',
    quote: null,
  });
  return rows
    .map(({ ags, name, population, lat, lon }) => ({ ags, name, population: Number(population), lat: Number(lat), lon: Number(lon) }))
    .filter(({ population }) => population > 0)
    .map((town) => ({ ...town, quarters: quartersOf(town) }));
}

function quartersOf({ ags, name, population, lat, lon }: Omit<Town, 'quarters'>): Quarter[] {
  const random = new Random(Number(ags));
  const spread = METRES_BY_ROOT_OF_POPULATION * Math.sqrt(population);
  const centre = { name, lat, lon, spread: Math.max(150, Math.min(spread, 1500)) };
  const others = Array.from({ length: Math.floor(population / PEOPLE_IN_A_QUARTER) }, (_, at) => ({
    name: `${name}-${QUARTER_NAMES[at % QUARTER_NAMES.length]}${at < QUARTER_NAMES.length ? '' : ` ${Math.floor(at / QUARTER_NAMES.length) + 1}`}`,
    ...scatter({ lat, lon }, spread, random),
    spread: METRES_BY_ROOT_OF_POPULATION * Math.sqrt(PEOPLE_IN_A_QUARTER),
  }));
  return [centre, ...others];
}
