import type { Reader } from '@miteinander/kit/database/reader.js';

import { ONLINE_METRES, type Candidate } from './candidate.js';
import { centresOf } from './centres.js';
import { firstSlotSql, readFirstSlot } from './first-slot.js';
import { nearestPoint } from './nearest-point.js';
import { offerConditions, staleCondition } from './offer-conditions.js';
import { metresTo } from './metres-to.js';
import type { OfferSearch } from './offer-search.js';
import { Parameters } from './parameters.js';
import { searchWindow } from './search-window.js';
import { statementName } from './statement-name.js';

interface NearestRow {
  activity_id: string;
  lat: number | null;
  lon: number | null;
  reach: number | null;
  distance: number;
  slot: number;
  nearest: boolean;
}

const COLUMNS = 'row.activity_id, row.point, row.several, row.lat, row.lon, row.reach, row.dates, row.cancelled_dates';

/**
 * The nearest offers, at most `limit`, and up to which distance in the plane none is missing. What has to be worked out
 * for each is worked out for these alone.
 */
export async function findNearest(
  reader: Reader,
  search: OfferSearch,
  { stale, beyond, limit }: { stale: boolean; beyond: number; limit: number },
): Promise<{ candidates: Candidate[]; completeTo: number }> {
  const window = searchWindow(search.filter, search.now);
  const parameters = new Parameters();
  const conditions = [...offerConditions(search, window, parameters), `${staleCondition(search, parameters)} = ${stale}`];
  const centres = centresOf(search, search.filter.mode, parameters);
  const from = centres.some(({ somewhere }) => somewhere) ? parameters.add(beyond, 'float8') : '';
  const arms = centres.map(({ condition, distance, somewhere }) => {
    const all = [condition, ...conditions, ...(somewhere ? [`${distance} >= ${from}`] : [])].join(' and ');
    const metres = somewhere ? distance : `${ONLINE_METRES}::float8`;
    return `(select ${COLUMNS}, ${metres} as distance from activities.search_row row where ${all} order by ${distance} limit ${limit})`;
  });
  const text = `select row.activity_id, row.lat, row.lon, row.reach, row.distance,
      ${firstSlotSql(search.now, window, parameters)} as slot, ${nearestPoint(search, parameters)} as nearest
    from (select * from (${arms.join(' union all ')}) arm order by distance limit ${limit}) row`;
  const rows = await reader.read<NearestRow>({ name: statementName(text), text, values: parameters.values });
  const candidates = rows.flatMap((row) => {
    const metres = metresTo(search, row);
    const reached = metres === ONLINE_METRES || metres <= (row.reach ?? search.near.radiusMetres);
    return reached && row.nearest ? [{ id: row.activity_id, metres, slot: readFirstSlot(row.slot, window) }] : [];
  });
  return { candidates, completeTo: rows.length < limit ? Infinity : Math.max(...rows.map(({ distance }) => distance)) };
}
