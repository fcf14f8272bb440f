/** What is counted, and of what: sheets and arrivals of a practice by its code, arrivals at an offer by its id. */
export type CountKind = 'PRACTICE_SHEETS' | 'PRACTICE_ARRIVALS' | 'OFFER_ARRIVALS';

/** One sequence of counts. */
export interface Series {
  kind: CountKind;
  /** A practice's code or an offer's id. */
  subject: string;
}
