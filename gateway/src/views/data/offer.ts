import type { AttendanceMode, RegistrationKind } from './vocabulary.js';

export type Freshness = 'FRESH' | 'DUE' | 'STALE';

export interface Occurrence {
  readonly start: string;
  readonly end: string | null;
  readonly allDay: boolean;
  readonly status: 'SCHEDULED' | 'CANCELLED' | 'MOVED' | 'FULL' | 'EXTRA';
  readonly note: string | null;
}

export interface Cost {
  readonly kind: 'FREE' | 'DONATION' | 'AMOUNT';
  readonly cents: number | null;
  readonly note: string | null;
}

type Wheelchair = 'YES' | 'LIMITED' | 'NO';
type Accuracy = 'EXACT' | 'POSTCODE' | 'MUNICIPALITY';

interface Offer {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly mode: AttendanceMode;
  readonly example: boolean;
  readonly lastConfirmedAt: string | null;
}

interface Standing {
  readonly full: boolean;
  readonly callFirst: boolean;
  readonly paused: boolean;
  readonly pause: { readonly until: string | null; readonly note: string | null } | null;
  readonly freshness: Freshness;
  readonly companionAvailable: boolean | null;
  readonly cost: Cost | null;
}

/** As `OffersView` asks for it. */
export interface ListedOffer extends Offer, Standing {
  readonly registration: { readonly kind: RegistrationKind } | null;
  readonly contact: { readonly phone: string | null } | null;
  readonly place: { readonly name: string; readonly positionAccuracy: Accuracy | null; readonly accessibility: { readonly wheelchair: Wheelchair | null } | null } | null;
  readonly organiser: { readonly name: string; readonly phone: string | null } | null;
  readonly provenance: { readonly attribution: string };
}

export interface VisitedPlace {
  readonly name: string;
  readonly address: { readonly street: string | null; readonly postalCode: string | null; readonly city: string | null } | null;
  readonly position: { readonly lat: number; readonly lon: number } | null;
  readonly positionAccuracy: Accuracy | null;
}

/** As `OfferView` asks for it. */
export interface VisitedOffer extends Offer, Standing {
  readonly description: string | null;
  readonly plainLanguage: string | null;
  readonly url: string | null;
  readonly languages: readonly string[];
  readonly registration: { readonly kind: RegistrationKind; readonly note: string | null } | null;
  readonly contact: { readonly name: string | null; readonly phone: string | null; readonly email: string | null } | null;
  readonly firstVisit: {
    readonly greeter: string | null;
    readonly groupSize: string | null;
    readonly comeAlone: boolean | null;
    readonly fetched: boolean | null;
    readonly note: string | null;
  } | null;
  readonly schedules: readonly { readonly kind: 'DATED' | 'OPENING_HOURS' | 'BY_APPOINTMENT'; readonly note: string | null }[];
  readonly occurrences: readonly Occurrence[];
  readonly accessibility: { readonly wheelchair: Wheelchair | null; readonly note: string | null } | null;
  readonly place: VisitedPlace | null;
  readonly organiser: { readonly name: string; readonly phone: string | null; readonly url: string | null } | null;
  readonly provenance: { readonly attribution: string; readonly licence: string; readonly sourceUrl: string | null };
}

/** As the calendars ask for it. */
export interface CalendarOffer extends Offer {
  readonly contact: { readonly phone: string | null } | null;
  readonly place: VisitedPlace | null;
  readonly organiser: { readonly name: string; readonly phone: string | null } | null;
  readonly provenance: { readonly attribution: string; readonly sourceUrl: string | null };
  readonly occurrences: readonly Occurrence[];
}

export interface OfferEdge {
  readonly distanceMetres: number | null;
  readonly nextOccurrence: Occurrence | null;
  readonly node: ListedOffer;
}

/** One page of a list. */
export interface OfferPage {
  readonly totalCount: number;
  readonly origin: { readonly label: string };
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly OfferEdge[];
}

export interface Locality {
  readonly label: string;
  readonly postalCode: string | null;
  readonly municipality: { readonly ags: string; readonly district: { readonly name: string } } | null;
}
