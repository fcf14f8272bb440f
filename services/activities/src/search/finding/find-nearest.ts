import type { Reading } from '@miteinander/kit/database/reader.js';

import { ONLINE_METRES } from './candidate.js';
import { centresOf } from './centres.js';
import { keepNearestPoints } from './keep-nearest-points.js';
import { metresTo } from './metres-to.js';
import type { NearOffer } from './near-offer.js';
import { roughConditions, staleCondition } from './offer-conditions.js';
import type { OfferSearch } from './offer-search.js';
import { Parameters } from './parameters.js';
import type { SearchWindow } from './search-window.js';
import { statementName } from './statement-name.js';

interface NearestRow {
  activity_id: string;
  point: number;
  several: boolean;
  lat: number | null;
  lon: number | null;
  reach: number | null;
  stale: boolean;
  distance: number;
  mornings: string;
  afternoons: string;
  evenings: string;
  start_minute: number;
  over_minute: number;
  irregular: boolean;
  by_appointment: boolean;
  /** In base64. */
  near_dates: string | null;
}

export interface NearestWanted {
  /** Only stale ones, only others, or whatever is near. */
  stale: boolean | null;
  /** Metres in the plane from which on to look. */
  beyond: number;
  limit: number;
}

/** The nearest offers that may have a date in the window: at most `limit`, and up to which distance in the plane none is missing. */
export async function findNearest(
  reader: Reading,
  search: OfferSearch,
  window: SearchWindow,
  { stale, beyond, limit }: NearestWanted,
): Promise<{ offers: NearOffer[]; completeTo: number }> {
  const parameters = new Parameters();
  const staleness = staleCondition(search, parameters);
  const centres = centresOf(search, search.filter.mode, parameters);
  const conditions = [...(stale === null ? [] : [`${staleness} = ${stale}`]), ...roughConditions(search, window, parameters)];
  const from = beyond > 0 && centres.some(({ somewhere }) => somewhere) ? parameters.add(beyond, 'float8') : null;
  const arms = centres.map(({ condition, distance, somewhere }) => {
    const all = [condition, ...(somewhere && from !== null ? [`${distance} >= ${from}`] : []), ...conditions].join(' and ');
    const metres = somewhere ? distance : `${ONLINE_METRES}::float8`;
    return `(select ${COLUMNS}, ${staleness} as stale, ${metres} as distance from activities.search_row row where ${all} order by ${distance} limit ${limit})`;
  });
  // One after the other as far as they are needed: each arm comes in its order from its index.
  const text = `select * from (${arms.join(' union all ')}) arm order by distance limit ${limit}`;
  const rows = await reader.read<NearestRow>({ name: statementName(text), text, values: parameters.values, asJson: true });
  const reached = rows.map((row) => ({ ...row, id: row.activity_id, metres: metresTo(search, row) })).filter(({ metres, reach }) => metres === ONLINE_METRES || metres <= (reach ?? search.near.radiusMetres));
  return {
    offers: (await keepNearestPoints(reader, search, reached)).map(toNearOffer),
    completeTo: rows.length < limit ? Infinity : Math.max(...rows.map(({ distance }) => distance)),
  };
}

const COLUMNS = [
  'activity_id', 'point', 'several', 'lat', 'lon', 'reach', 'mornings::text', 'afternoons::text', 'evenings::text', 'start_minute', 'over_minute', 'irregular', 'by_appointment',
].map((column) => `row.${column}`).concat(`encode(row.near_dates, 'base64') as near_dates`).join(', ');

function toNearOffer({ id, metres, stale, mornings, afternoons, evenings, ...row }: NearestRow & { id: string; metres: number }): NearOffer {
  return {
    id,
    metres,
    stale,
    near: [BigInt(mornings), BigInt(afternoons), BigInt(evenings)],
    startMinute: row.start_minute,
    overMinute: row.over_minute,
    irregular: row.irregular,
    byAppointment: row.by_appointment,
    dates: row.near_dates === null ? null : Buffer.from(row.near_dates, 'base64'),
  };
}
