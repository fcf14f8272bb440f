import type { Reading } from '@miteinander/kit/database/reader.js';
import DataLoader from 'dataloader';

import type { District, Municipality } from './municipality.entity.js';

/** A municipality and its district as their tables hold them, as far as they are shown. */
export interface StoredMunicipality extends Pick<Municipality, 'ags' | 'ars' | 'name' | 'fullName' | 'population' | 'lat' | 'lon'> {
  district: Pick<District, 'code' | 'name' | 'kind'>;
}

const MUNICIPALITIES = `select municipality.ags, ars, municipality.name, full_name as "fullName", population, lat, lon,
    json_build_object('code', district.code, 'name', district.name, 'kind', district.kind) as district
  from places.municipality join places.district on district.code = district_code where ags = any($1::text[])`;

/** Municipalities by AGS, null for those that do not exist. */
export function municipalityLoader(reader: Reading): DataLoader<string, StoredMunicipality | null> {
  return new DataLoader(async (keys) => {
    const rows = await reader.read<StoredMunicipality>({ name: 'municipalities-by-ags', text: MUNICIPALITIES, values: [keys] });
    const byKey = new Map(rows.map((municipality) => [municipality.ags, municipality]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}
