import { setImmediate } from 'node:timers/promises';

import type { Reading } from '@miteinander/kit/database/reader.js';

import type { OfferFacets } from '../offer/offer-facets.type.js';
import { countOffers } from './count-offers.js';
import { facetsOf } from './facets-of.js';
import { findMasks } from './find-masks.js';
import type { OfferSearch } from './offer-search.js';
import { tallyGroups, type Tallies } from './tally-groups.js';

/** What there is to count about one search. Who asks for facets too gets the total from them: one pass over the offers for both. */
export class OfferCounts {
  #tallies: Promise<Tallies> | undefined;

  constructor(
    private readonly search: OfferSearch,
    private readonly reader: Reading,
    /** How many there are, where that is known already. */
    private readonly known?: number,
  ) {}

  async total(): Promise<number> {
    if (this.known !== undefined) return this.known;
    // As a data loader does: whoever asks in the same breath has done so by then.
    await setImmediate();
    return this.#tallies === undefined ? countOffers(this.search, this.reader) : (await this.#tallies).found;
  }

  async facets(): Promise<OfferFacets> {
    this.#tallies ??= findMasks(this.reader, this.search).then((found) => tallyGroups(this.search.filter, found));
    return facetsOf(this.search, await this.#tallies);
  }
}
