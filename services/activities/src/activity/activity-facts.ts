import type { AccessibilityFacts } from '@miteinander/kit/accessibility/accessibility-facts.js';
import type { GeoPoint } from '@miteinander/kit/near/geo-point.js';

/** Facts of an offer that are read as a whole and never searched by column. What is absent is unknown. */
export interface ActivityFacts {
  /** Where an offer comes to the home or a bus drives: these municipalities, and so far around its place or around `centre`. */
  serviceArea?: { municipalities?: string[]; radiusKm?: number; centre?: GeoPoint };
  /** Where an offer with the mode ALONG_ROUTE stops, in driving order. */
  route?: { stops: { name: string; position: GeoPoint }[] };
  cost?: { kind: 'FREE' | 'DONATION' | 'AMOUNT'; cents?: number; note?: string };
  registration?: { kind: 'NONE' | 'PHONE' | 'MAIL' | 'WEB'; note?: string };
  contact?: { name?: string; phone?: string; email?: string; url?: string };
  firstVisit?: { greeter?: string; groupSize?: string; comeAlone?: boolean; fetched?: boolean; note?: string };
  /** Whom it is meant for; it never shuts others out. `groups` are slugs of `audience-groups.ts`. */
  audience?: { minimumAge?: number; maximumAge?: number; groups?: string[] };
  /** What differs from the place; see `mergeAccessibility`. */
  accessibility?: AccessibilityFacts;
  /** How many can take part at once, and how many more could come. `free: 0` means full. */
  capacity?: { places?: number; free?: number; note?: string };
  /** Present while it takes a break. `until` is the last day of the break, YYYY-MM-DD; without it nobody knows how long. */
  pause?: { until?: string; note?: string };
  /** The same in other languages, each by its BCP 47 or ISO 639-3 code. */
  translations?: { language: string; title: string; summary?: string; description?: string }[];
  /** Who of the people it is written for has read `plainLanguage`, and on which day, YYYY-MM-DD. */
  plainLanguageReview?: { by: string; on: string };
}
