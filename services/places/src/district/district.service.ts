import type { NearInput } from '@miteinander/kit/near/near.input.js';
import { resolveNear } from '@miteinander/kit/near/resolve-near.js';
import { foldGerman, foldGermanDigraph } from '@miteinander/kit/text/german-spelling.js';
import type { EntityManager } from '@mikro-orm/postgresql';

import type { PlacesContext } from '../context.js';
import type { StoredMunicipality } from '../municipality/municipality.loader.js';
import { districtErrors } from './district-errors.js';

/** How a district is asked for: one of the two. */
export interface DistrictQuestion {
  ags: string | null;
  near: NearInput | null;
}

interface DistrictRow {
  code: string;
  name: string;
  kind: string;
}

const DISTRICT = 'select code, name, kind from places.district where code = ?';

/**
 * The district with a key, or the one a postcode or municipality lies in.
 * @throws CodedError if there is none, with guesses as every search has them.
 */
export async function findDistrict(em: EntityManager, { ags, near }: DistrictQuestion): Promise<DistrictRow> {
  if ((ags === null) === (near === null) || near?.position) throw districtErrors.question();
  const code = ags ?? (await municipalityOf(em, near ?? {})).slice(0, 5);
  const [district] = await em.execute<DistrictRow[]>(DISTRICT, [code.slice(0, 40)]);
  if (district) return district;
  throw districtErrors.unknown(code);
}

/** The AGS of the municipality meant, found as `resolveNear` finds its middle. */
async function municipalityOf(em: EntityManager, near: NearInput): Promise<string> {
  // Refuses what nobody knows, in the words of every search.
  await resolveNear(em, near);
  const name = (near.municipality ?? '').trim();
  const folded = foldGerman(name);
  const [row] = await em.execute<{ ags: string }[]>(
    near.postalCode != null
      ? 'select ags from places.locality where postal_code = ?'
      : `select ags from places.locality
         where kind = 'MUNICIPALITY' and (ags = ? or folded = ? or folded_digraph = ?)
         order by population desc nulls last limit 1`,
    near.postalCode != null ? [near.postalCode.trim()] : [folded, folded, foldGermanDigraph(name)],
  );
  if (row) return row.ags;
  throw districtErrors.unknown(name);
}

/** The municipalities of a district where somebody lives, by name. */
export async function municipalitiesOf(code: string, { em, municipalities }: PlacesContext): Promise<StoredMunicipality[]> {
  const rows = await em.execute<{ ags: string }[]>('select ags from places.municipality where district_code = ? and population is not null order by name, ags', [code]);
  const found = await municipalities.loadMany(rows.map(({ ags }) => ags));
  return found.filter((municipality): municipality is StoredMunicipality => municipality !== null && !(municipality instanceof Error));
}
