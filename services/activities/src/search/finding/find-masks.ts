import type { Reading } from '@miteinander/kit/database/reader.js';

import { AttendanceModeEnum } from '../../activity/attendance-mode.js';
import { centresOf } from './centres.js';
import { MASKS_SQL, MaskedOffers } from './masked-offers.js';
import { nearestPoint } from './nearest-point.js';
import { conditionsOfFacets, offerConditions } from './offer-conditions.js';
import type { OfferSearch } from './offer-search.js';
import { Parameters } from './parameters.js';
import { searchWindow } from './search-window.js';
import { statementName } from './statement-name.js';

/** What facets are counted from. */
export interface FoundMasks {
  offers: MaskedOffers;
  /** How many online offers there would be if they were asked for. They are the same everywhere, so they are not looked at one by one until they are. */
  online: number;
}

/** Every offer a search finds, and those that only the filters which facets vary keep out. */
export async function findMasks(reader: Reading, search: OfferSearch): Promise<FoundMasks> {
  const parameters = new Parameters();
  const window = searchWindow(search.filter, search.now);
  const nearest = nearestPoint(search, parameters);
  const conditions = [...conditionsOfFacets(search, window, parameters), nearest];
  const anywhere = { ...search, filter: { ...search.filter, mode: null } };
  const isOnline = search.filter.mode?.includes(AttendanceModeEnum.ONLINE) ?? false;
  const text = centresOf(search, Object.values(AttendanceModeEnum), parameters)
    .map(({ condition, exactly, somewhere }) =>
      somewhere || isOnline
        ? `select string_agg(${MASKS_SQL}, ''::bytea) as masks, 0 as online ${from(condition, ...conditions, exactly())}`
        : `select null, count(*)::int ${from(condition, ...offerConditions(anywhere, window, parameters), nearest)}`,
    )
    .join(' union all ');
  const rows = await reader.read<{ masks: Buffer | null; online: number }>({ name: statementName(text), text, values: parameters.values });
  return { offers: new MaskedOffers(Buffer.concat(rows.flatMap(({ masks }) => masks ?? []))), online: rows.reduce((sum, { online }) => sum + online, 0) };
}

const from = (...conditions: readonly string[]): string => `from activities.search_row row where ${conditions.join(' and ')}`;
