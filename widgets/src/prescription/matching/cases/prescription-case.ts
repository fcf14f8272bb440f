import type { LeftOut, ReasonKind } from '../match.js';
import type { PrescriptionQuestion } from '../question.js';
import type { OfferName } from './district.js';

/** Somebody in a consultation, and what a doctor who knows the town would and would not hand over. */
export interface PrescriptionCase {
  /** Who it is, as a colleague would be told. */
  who: string;
  /** Where they live: kilometres east and north of the market place. */
  from: readonly [east: number, north: number];
  question: Partial<PrescriptionQuestion> & Pick<PrescriptionQuestion, 'needs'>;
  /** Best of all. */
  first?: OfferName;
  /** Each among the first three. */
  top?: readonly OfferName[];
  /** None among the first three. */
  notTop?: readonly OfferName[];
  /** Nowhere in the list. */
  never?: readonly OfferName[];
  /** Nothing at all. */
  nothing?: true;
  /** The day that is named for an offer. */
  next?: Partial<Record<OfferName, string>>;
  /** What must be said of an offer. */
  says?: Partial<Record<OfferName, readonly ReasonKind[]>>;
  leftOut?: Partial<LeftOut>;
}
