import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Gazetteer } from './gazetteer-model.ts';
import type { GeoPoint } from './geo-point.ts';
import { toTsv } from './tsv.ts';

/** Writes the three tables. The same gazetteer always gives the same bytes. */
export async function writeGazetteer(gazetteer: Gazetteer, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(tables(gazetteer)).map(([file, text]) => writeFile(join(folder, file), text)));
}

function tables({ districts, municipalities, postcodes }: Gazetteer): Record<string, string> {
  return {
    'districts.tsv': toTsv(
      ['code', 'name', 'kind', 'state'],
      districts.map(({ code, name, kind, state }) => [code, name, kind, state]),
    ),
    'municipalities.tsv': toTsv(
      ['ags', 'ars', 'name', 'full_name', 'district_code', 'population', 'lat', 'lon'],
      municipalities.map(({ ags, ars, name, fullName, districtCode, population, point }) => [ags, ars, name, fullName, districtCode, String(population), ...degrees(point)]),
    ),
    'postcodes.tsv': toTsv(
      ['postcode', 'place', 'ags', 'lat', 'lon', 'kind'],
      postcodes.map(({ postcode, place, ags, point, kind }) => [postcode, place, ags, ...degrees(point), kind]),
    ),
  };
}

/** Four decimals are eleven metres, finer than either source. */
function degrees({ lat, lon }: GeoPoint): [string, string] {
  return [lat.toFixed(4), lon.toFixed(4)];
}
