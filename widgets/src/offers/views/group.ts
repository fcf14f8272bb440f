import type { Offer } from '../offer.js';

/** Offers that belong under one heading, in the order of the list. */
export interface Group {
  /** What they have in common: a day, or the kilometres they are within. */
  key: string;
  offers: Offer[];
}

/** The same offers under their headings; a heading stands where its first offer stands. */
export function grouped(offers: readonly Offer[], keyOf: (offer: Offer) => string): Group[] {
  const groups = new Map<string, Group>();
  for (const offer of offers) {
    const key = keyOf(offer);
    const group = groups.get(key);
    if (group) group.offers.push(offer);
    else groups.set(key, { key, offers: [offer] });
  }
  return [...groups.values()];
}
