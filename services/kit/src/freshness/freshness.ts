import { registerEnumType } from 'type-graphql';

import { addDays } from '../scalars/berlin-time.js';

export enum Freshness {
  FRESH = 'FRESH',
  DUE = 'DUE',
  STALE = 'STALE',
}

registerEnumType(Freshness, {
  name: 'Freshness',
  description: 'How recently somebody who knows confirmed an entry.',
  valuesConfig: {
    FRESH: { description: 'Confirmed within the last 120 days.' },
    DUE: { description: 'Confirmed more than 120, at most 365 days ago, or never: ring before you go.' },
    STALE: { description: 'Last confirmed more than 365 days ago.' },
  },
});

const FRESH_DAYS = 120;
const DUE_DAYS = 365;

/** The earliest day of confirmation, YYYY-MM-DD, with which an entry is still this fresh on `today`. */
export function earliestConfirmation(freshness: Freshness.FRESH | Freshness.DUE, today: string): string {
  return addDays(today, freshness === Freshness.FRESH ? -FRESH_DAYS : -DUE_DAYS);
}

/** The rule behind `freshness`. An entry nobody has confirmed yet, such as an import, is DUE. */
export function freshnessOf(confirmedOn: string | null | undefined, today: string): Freshness {
  if (!confirmedOn) return Freshness.DUE;
  if (confirmedOn >= earliestConfirmation(Freshness.FRESH, today)) return Freshness.FRESH;
  return confirmedOn >= earliestConfirmation(Freshness.DUE, today) ? Freshness.DUE : Freshness.STALE;
}
