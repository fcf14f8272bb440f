/**
 * All offers of a district in one answer of `GET /bundles/<place>`, for readers that choose by themselves and therefore need not tell
 * anybody what they look for. A field that is absent is unknown; `false` is a known no; nothing is ever null.
 */
export interface DistrictBundle {
  version: 1;
  /** Key: first five digits of the AGS. */
  district: { key: string; name: string };
  /** German day of building; dates are known up to `until`. Both YYYY-MM-DD. */
  day: string;
  until: string;
  /** Changes with the content; the texts carry the same. */
  stamp: string;
  /** Postcodes and municipalities of the district and what lies within reach around it: where somebody can live. */
  localities: { postalCode?: string; name: string; ags: string; lat: number; lon: number }[];
  /** Index is used by offers. Labels are the readers' business (strings per language in widgets). */
  needs: { slug: string; codes: { system: 'ICD_10_GM' | 'ICD_10_WHO' | 'SNOMED_CT' | 'ICPC_2'; code: string; verified: boolean }[] }[];
  places: { name: string; street?: string; postalCode?: string; city?: string; lat: number; lon: number }[];
  offers: BundleOffer[];
  attributions: string[];
}

/** One offer, without its longer texts. */
export interface BundleOffer {
  id: string;                 // uuid
  title: string;
  needs: number[];            // indexes into bundle.needs
  categories?: string[];
  mode: 'AT_PLACE' | 'AT_HOME' | 'ALONG_ROUTE' | 'ONLINE';
  place?: number;             // index into bundle.places
  area?: { municipalities?: string[]; lat?: number; lon?: number; radiusKm?: number };   // AT_HOME: AGS list, or circle (centre absent = its place)
  stops?: { name: string; lat: number; lon: number }[];                                 // ALONG_ROUTE
  /** The next up to five dates within the next 8 weeks, in order, cancelled ones among them; German wall clock. */
  dates?: { start: string /* YYYY-MM-DDTHH:MM, or YYYY-MM-DD for a whole day */; minutes?: number; status?: 'CANCELLED' | 'MOVED' | 'FULL' | 'EXTRA' }[];
  byAppointment?: true;
  cost?: { kind: 'FREE' | 'DONATION' | 'AMOUNT'; cents?: number };
  registration?: 'NONE' | 'PHONE' | 'MAIL' | 'WEB';
  phone?: string;             // contact's, else the organiser's
  companion?: boolean;
  fetched?: boolean;          // firstVisit.fetched
  comeAlone?: boolean;
  access?: { wheelchair?: 'YES' | 'LIMITED' | 'NO'; stepFree?: boolean; toilet?: boolean; loop?: boolean; quiet?: boolean; parking?: boolean };
  groups?: string[]; minimumAge?: number; maximumAge?: number;
  languages?: string[];
  confirmed?: string;         // YYYY-MM-DD
  full?: true; paused?: { until?: string }; callFirst?: true;
  /** A practice has said that something is wrong, and nobody who knows has answered since. */
  doubted?: true;
  coolPlace?: boolean; outdoor?: boolean; example?: true;
}

/** The longer texts of the same offers, of `GET /bundles/<place>/texts`. Its stamp is the one of the bundle it belongs to. */
export interface DistrictTexts {
  stamp: string;
  offers: Record<string /* id */, {
    summary?: string; description?: string; plain?: string; plainReview?: { by: string; on: string };
    contactName?: string; email?: string; url?: string; organiser?: string;
    costNote?: string; registrationNote?: string; pauseNote?: string; accessNote?: string;
    dateNotes?: Record<string /* start */, string>;
    firstVisit?: { greeter?: string; groupSize?: string; note?: string };
    translations?: { language: string; title: string; summary?: string; description?: string }[];
  }>;
}
