import type { Reading } from '@miteinander/kit/database/reader.js';
import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

import { centresOf } from './centres.js';
import { showsFirstDate } from './date-conditions.js';
import { firstSlotSql } from './first-slot.js';
import { nearestPoint } from './nearest-point.js';
import { offerConditions, staleCondition } from './offer-conditions.js';
import type { OfferSearch } from './offer-search.js';
import { Parameters } from './parameters.js';
import { searchWindow } from './search-window.js';
import { statementName } from './statement-name.js';
import { readRecords, recordSql, type SurveyedOffer } from './surveyed-offer.js';

/**
 * Every offer that a search finds, in no order. One pass over the index; the bytes of all offers come as one value,
 * since most of them are only compared.
 */
export async function survey(reader: Reading, search: OfferSearch): Promise<SurveyedOffer[]> {
  const window = searchWindow(search.filter, search.now);
  const parameters = new Parameters();
  const record = recordSql({
    near: showsFirstDate(window, parameters),
    slot: `(select ${firstSlotSql(search.now, window, parameters)} from activities.search_offer offer where offer.activity_id = row.activity_id)`,
    stale: staleCondition(search, parameters),
    today: parameters.add(berlinDay(search.now), 'date'),
  });
  const conditions = [...offerConditions(search, window, parameters), nearestPoint(search, parameters)];
  const text = centresOf(search, search.filter.mode, parameters)
    .map(({ condition }) => `select string_agg(${record}, ''::bytea) as records from activities.search_row row where ${[condition, ...conditions].join(' and ')}`)
    .join(' union all ');
  const rows = await reader.read<{ records: Buffer | null }>({ name: statementName(text), text, values: parameters.values });
  return rows.flatMap(({ records }) => (records === null ? [] : readRecords(records, search, window)));
}
