import type { ResolvedNear } from '@miteinander/kit/near/resolve-near.js';

import type { OfferFilter } from '../filter/offer-filter.input.js';

/** A checked question, at an instant. */
export interface OfferSearch {
  near: ResolvedNear;
  filter: OfferFilter;
  /** The words of `filter.text` as a tsquery; null when it restricts nothing. */
  words: string | null;
  /** When it was asked; later pages of a list are answered as of then. */
  now: Date;
}
