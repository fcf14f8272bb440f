import type { Reading } from '@miteinander/kit/database/reader.js';

import type { OfferFilter } from '../filter/offer-filter.input.js';
import type { FacetCount } from '../offer/facet-count.type.js';
import { countOffers } from './count-offers.js';
import type { OfferSearch } from './offer-search.js';

/** For each value how many offers are found when it changes the filter; values without any are left out. */
export async function countEach<Value extends string>(
  values: readonly Value[],
  change: (value: Value) => Partial<OfferFilter>,
  search: OfferSearch,
  reader: Reading,
): Promise<FacetCount[]> {
  const counts = await Promise.all(
    values.map(async (value) => ({ value, count: await countOffers({ ...search, filter: { ...search.filter, ...change(value) } }, reader) })),
  );
  return counts.filter(({ count }) => count > 0);
}
