import type { PostcodeRow } from './gazetteer-model.ts';
import { column, readCsv } from './read-csv.ts';

/** GeoNames merges two lists: places carry the ISO letters of the state, companies its number. */
const STATE_LETTERS = /^[A-Z]{2}$/;

/** Reads the postcode table of GeoNames. Lines without a German district (Jungholz in Tyrol, 87491) are left out. */
export async function readPostcodeRows(path: string): Promise<PostcodeRow[]> {
  const rows: PostcodeRow[] = [];
  for await (const row of readCsv(path)) {
    const districtCode = column(row, 'community_code');
    if (districtCode === '') continue;
    rows.push({
      postcode: column(row, 'zipcode'),
      place: column(row, 'place'),
      districtCode,
      point: { lat: Number(column(row, 'latitude')), lon: Number(column(row, 'longitude')) },
      kind: STATE_LETTERS.test(column(row, 'state_code')) ? 'DELIVERY' : 'COMPANY',
    });
  }
  return rows;
}
