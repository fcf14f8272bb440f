import type { Reading } from '@miteinander/kit/database/reader.js';

import { centresOf } from './centres.js';
import { nearestPoint } from './nearest-point.js';
import { offerConditions } from './offer-conditions.js';
import type { OfferSearch } from './offer-search.js';
import { Parameters } from './parameters.js';
import { searchWindow } from './search-window.js';
import { statementName } from './statement-name.js';

/** How many offers a search finds. */
export async function countOffers(search: OfferSearch, reader: Reading): Promise<number> {
  const parameters = new Parameters();
  const conditions = [...offerConditions(search, searchWindow(search.filter, search.now), parameters), nearestPoint(search, parameters)];
  const text = centresOf(search, search.filter.mode, parameters)
    .map(({ condition, exactly }) => `select count(*)::int from activities.search_row row where ${[condition, ...conditions, exactly()].join(' and ')}`)
    .join(' union all ');
  const rows = await reader.read<{ count: number }>({ name: statementName(text), text, values: parameters.values });
  return rows.reduce((sum, { count }) => sum + count, 0);
}
