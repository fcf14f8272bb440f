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
  centre: number;
}

/** The nearest offers of each centre, at most `limit` of each, and up to which distance none is missing. */
export async function findNearest(
  reader: Reader,
  search: OfferSearch,
  { stale, beyond, limit }: { stale: boolean; beyond: number; limit: number },
): Promise<{ candidates: Candidate[]; completeTo: number }> {
  const window = searchWindow(search.filter, search.now);
  const parameters = new Parameters();
  const slot = firstSlotSql(search.now, window, parameters);
  const conditions = [
    ...offerConditions(search, window, parameters),
    `${staleCondition(search, parameters)} = ${stale}`,
    nearestPoint(search, parameters),
  ];
  const centres = centresOf(search, search.filter.mode, parameters);
  const from = centres.some(({ somewhere }) => somewhere) ? parameters.add(beyond, 'float8') : '';
  const parts = centres.map(
    ({ condition, distance, somewhere }, centre) => `(select row.activity_id, row.lat, row.lon, row.reach, ${distance} as distance, ${slot} as slot, ${centre} as centre
       from activities.search_row row
       where ${[condition, ...conditions, ...(somewhere ? [`${distance} >= ${from}`] : [])].join(' and ')}
       order by ${distance} limit ${limit})`,
  );
  const text = parts.join(' union all ');
  const rows = await reader.read<NearestRow>({ name: statementName(text), text, values: parameters.values });
  const found = centres.map(({ somewhere }, centre) => ({ somewhere, distances: rows.filter((row) => row.centre === centre).map(({ distance }) => distance) }));
  const cutOff = found.filter(({ distances }) => distances.length === limit);
  return {
    candidates: rows.flatMap((row) => {
      const metres = metresTo(search, row);
      return metres === ONLINE_METRES || metres <= (row.reach ?? search.near.radiusMetres)
        ? [{ id: row.activity_id, metres, slot: readFirstSlot(row.slot, window) }]
        : [];
    }),
    completeTo: Math.min(Infinity, ...cutOff.map(({ somewhere, distances }) => (somewhere ? Math.max(...distances) : ONLINE_METRES))),
  };
}
