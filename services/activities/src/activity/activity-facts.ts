/** Facts of an offer that are read as a whole and never searched by column. */
export interface ActivityFacts {
  serviceArea?: { municipalities?: string[]; radiusKm?: number };
  cost?: { kind: 'FREE' | 'DONATION' | 'AMOUNT'; cents?: number; note?: string };
  registration?: { kind: 'NONE' | 'PHONE' | 'MAIL' | 'WEB'; note?: string };
  contact?: { name?: string; phone?: string; email?: string; url?: string };
  firstVisit?: { greeter?: string; groupSize?: string; comeAlone?: boolean; fetched?: boolean; note?: string };
  audience?: { minimumAge?: number; maximumAge?: number; groups?: string[] };
}
