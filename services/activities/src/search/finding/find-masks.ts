import type { Reader } from '@miteinander/kit/database/reader.js';

import { AttendanceModeEnum } from '../../activity/attendance-mode.js';
import { centresOf } from './centres.js';
import { MASKS_SQL, MaskedOffers } from './masked-offers.js';
import { nearestPoint } from './nearest-point.js';
import { conditionsOfFacets } from './offer-conditions.js';
import type { OfferSearch } from './offer-search.js';
import { Parameters } from './parameters.js';
import { searchWindow } from './search-window.js';
import { statementName } from './statement-name.js';

/** Every offer a search finds, and those that only the filters which facets vary keep out. */
export async function findMasks(reader: Reader, search: OfferSearch): Promise<MaskedOffers> {
  const parameters = new Parameters();
  const conditions = [...conditionsOfFacets(search, searchWindow(search.filter, search.now), parameters), nearestPoint(search, parameters)];
  const text = centresOf(search, Object.values(AttendanceModeEnum), parameters)
    .map(
      ({ condition, exactly }) =>
        `select string_agg(${MASKS_SQL}, ''::bytea) as masks from activities.search_row row where ${[condition, ...conditions, exactly()].join(' and ')}`,
    )
    .join(' union all ');
  const rows = await reader.read<{ masks: Buffer | null }>({ name: statementName(text), text, values: parameters.values });
  return new MaskedOffers(Buffer.concat(rows.flatMap(({ masks }) => masks ?? [])));
}
