/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What somebody needs in order to come; each stands for the field of Accessibility with its name. */
export type AccessibilityFeature =
  /** There is accessible parking. */
  | 'ACCESSIBLE_PARKING'
  /** There is an accessible toilet. */
  | 'ACCESSIBLE_TOILET'
  /** There is an induction loop for hearing aids. */
  | 'INDUCTION_LOOP'
  /** It is quiet and low in stimuli. */
  | 'QUIET'
  /** The way in has no step. */
  | 'STEP_FREE_ENTRANCE'
  /** A wheelchair user can use it; limited use is not enough. */
  | 'WHEELCHAIR';

/** What must be accessible. A known "no" never passes. */
export type AccessibilityFilter = {
  /** Every one of these must hold; empty means no condition. */
  readonly allOf: ReadonlyArray<AccessibilityFeature>;
  /** Whether what nobody has said, and what holds in part (LIMITED), may pass as well; absent means no. */
  readonly unknownMayPass?: boolean | null | undefined;
};

/** A fact that can hold in part. Unknown is null, never NO. */
export type Answer =
  /** It holds in part; ask before you come. */
  | 'LIMITED'
  /** It does not hold: somebody knows that. */
  | 'NO'
  /** It holds. */
  | 'YES';

/** Where one takes part. */
export type AttendanceMode =
  /** One gets on and off along a route, such as that of a bus run by volunteers. */
  | 'ALONG_ROUTE'
  /** Somebody comes to the home, within the service area. */
  | 'AT_HOME'
  /** At its place. */
  | 'AT_PLACE'
  /** By telephone or internet. */
  | 'ONLINE';

/** Free, a donation, or a price. */
export type CostKind =
  /** There is a price. */
  | 'AMOUNT'
  /** What one likes to give; nothing is fine. */
  | 'DONATION'
  /** It costs nothing. */
  | 'FREE';

/** How recently somebody who knows confirmed an entry. */
export type Freshness =
  /** Confirmed more than 120, at most 365 days ago, or never: ring before you go. */
  | 'DUE'
  /** Confirmed within the last 120 days. */
  | 'FRESH'
  /** Last confirmed more than 365 days ago. */
  | 'STALE';

/** Around where to look: exactly one of postalCode, municipality and position, and how far. */
export type NearInput = {
  /** The eight-digit AGS, such as "05570044", or the name of a municipality. */
  readonly municipality?: string | null | undefined;
  /** A point, for instance the asker's own, best rounded to about a kilometre. */
  readonly position?: PositionInput | null | undefined;
  /** Five digits, such as "48291"; company and PO-box codes count for the place they belong to. */
  readonly postalCode?: string | null | undefined;
  /** How far, in kilometres as the crow flies; above 0, at most 100. */
  readonly radiusKm?: number | null | undefined;
};

/** Whether a code was compared with a publication of its classification. */
export type NeedCodeStatus =
  /** Not yet; the source says with what it would have to be. */
  | 'UNVERIFIED'
  /** It was; the source says with which. */
  | 'VERIFIED';

/** A classification that software in practices speaks. */
export type NeedCodeSystem =
  /** The German modification of ICD-10, whose chapter Z has three characters here. */
  | 'ICD_10_GM'
  /** ICD-10 as the World Health Organization publishes it. */
  | 'ICD_10_WHO'
  /** International Classification of Primary Care, chapter Z. */
  | 'ICPC_2'
  /** SNOMED CT, international edition unless the source says otherwise. */
  | 'SNOMED_CT';

/** Whether a date takes place as usual. */
export type OccurrenceStatus =
  /** Does not take place. */
  | 'CANCELLED'
  /** Takes place beside the usual dates. */
  | 'EXTRA'
  /** Takes place, but no place is left. */
  | 'FULL'
  /** Takes place at another time than usual; start and end are the new ones. */
  | 'MOVED'
  /** As usual. */
  | 'SCHEDULED';

/** Which offers to list; every given condition must hold. An empty list is no condition. */
export type OfferFilter = {
  /** What must be accessible where it takes place; absent means no condition. */
  readonly accessibility?: AccessibilityFilter | null | undefined;
  /** Age in years of someone it must be meant for; offers without age limits pass. Absent means any age. */
  readonly age?: number | null | undefined;
  /** Slugs of `categories`; any of them. Empty or absent means all. */
  readonly categories?: ReadonlyArray<string> | null | undefined;
  /** True leaves only what is known to be free of charge; absent or false means no condition. */
  readonly freeOnly?: boolean | null | undefined;
  /** First day, inclusive. Absent means from now; an earlier day shows what has been: of repeated dates at most a year back. */
  readonly from?: string | null | undefined;
  /** Any of these is spoken, as BCP 47 or ISO 639-3 code (nds for Plattdeutsch, gsg for German Sign Language). Absent means any. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** How fresh at least: FRESH, or DUE (also fresh ones). Absent or STALE means all; stale ones come last. */
  readonly minFreshness?: Freshness | null | undefined;
  /** Where one takes part. Absent means everywhere but ONLINE, which must be asked for. */
  readonly mode?: ReadonlyArray<AttendanceMode> | null | undefined;
  /** Official key (AGS, 8 digits) of the municipality where one meets. Absent means any within the radius. */
  readonly municipality?: string | null | undefined;
  /** Slugs of `needs`; any of them. Empty or absent means all. */
  readonly needs?: ReadonlyArray<string> | null | undefined;
  /** Public id of a partner who organises or hosts it; absent means anybody. */
  readonly partner?: string | number | null | undefined;
  /** Public id of the place; absent means any. */
  readonly place?: string | number | null | undefined;
  /** Registration in any of these ways; unknown does not pass. Absent means no condition. */
  readonly registration?: ReadonlyArray<RegistrationKind> | null | undefined;
  /** Everyday German words. Spelling of umlauts, endings, compounds, everyday synonyms and small slips do not matter; the last word may be unfinished. */
  readonly text?: string | null | undefined;
  /** At any of these times of day; offers by appointment pass. Absent means any time. */
  readonly timeOfDay?: ReadonlyArray<TimeOfDay> | null | undefined;
  /** Last day, inclusive. Absent means as far as dates are known; repeated ones are for about 13 months. */
  readonly to?: string | null | undefined;
  /** On any of these days of the week; offers by appointment pass. Absent means any day. */
  readonly weekdays?: ReadonlyArray<Weekday> | null | undefined;
};

/** The organiser's word about an offer. It stands before what an import says until the organiser says otherwise. What is absent stays as it is. */
export type OfferKeeping = {
  /** Whether one must ring before coming. Absent: as it is. */
  readonly callFirst?: boolean | null | undefined;
  /** True: everything in the entry is still right today. False or absent says nothing. */
  readonly confirm?: boolean | null | undefined;
  /** How many more could come now, 0 to 9999; 0 means full. Absent: as it is. */
  readonly free?: number | null | undefined;
  /** True: nobody knows how many places are free. False or absent says nothing. */
  readonly freeUnknown?: boolean | null | undefined;
  /** With paused: why, or what is possible meanwhile, at most 300 characters; absent means nothing to add. */
  readonly pauseNote?: string | null | undefined;
  /** True: it takes a break from now on. False: it takes none. Absent: as it is. */
  readonly paused?: boolean | null | undefined;
  /** With paused: the last day of the break, today or later; absent means that nobody knows how long it will be. */
  readonly pausedUntil?: string | null | undefined;
};

/** Which offer comes first. Stale entries come after all others in every order. */
export type OfferSort =
  /** The one that suits best: near, soon, answering most of the needs asked for, recently confirmed, with a place free. */
  | 'BEST'
  /** The nearest; at the same place the one that happens first. */
  | 'NEAREST'
  /** The one that happens first; at the same time the nearest. By appointment comes last. */
  | 'SOONEST';

/** Which places to list; every given condition must hold. */
export type PlaceFilter = {
  /** What must be accessible; absent means no condition. */
  readonly accessibility?: AccessibilityFilter | null | undefined;
  /** True lists only what is known to stay cool in a heat wave; false or absent means all. */
  readonly coolPlace?: boolean | null | undefined;
  /** Only places of the partner with this id; absent means all. */
  readonly host?: string | number | null | undefined;
  /** Any of these kinds; empty or absent means all. */
  readonly kinds?: ReadonlyArray<PlaceKind> | null | undefined;
  /** Only in the municipality with this eight-digit AGS, such as "05570044"; one that does not exist has no places. Absent means all. */
  readonly municipality?: string | null | undefined;
  /** True lists only what is certain to be open now, as Place.openNow says; false or absent means all. */
  readonly openNow?: boolean | null | undefined;
  /** Every word must occur in the name; upper case, accents and umlaut spelling do not matter. */
  readonly text?: string | null | undefined;
};

/** What sort of place it is; a place can be several at once. */
export type PlaceKind =
  /** A centre of adult education (Volkshochschule). */
  | 'ADULT_EDUCATION'
  /** A public bookcase, to take from and to give to. */
  | 'BOOKCASE'
  /** A church or another house of prayer. */
  | 'CHURCH'
  /** Rooms of a club or an association. */
  | 'CLUB_HOUSE'
  /** A community or neighbourhood centre. */
  | 'COMMUNITY_CENTRE'
  /** A cultural centre, theatre or stage. */
  | 'CULTURAL_CENTRE'
  /** A defibrillator for everybody. */
  | 'DEFIBRILLATOR'
  /** A garden or park. */
  | 'GARDEN'
  /** A kindergarten or family centre. */
  | 'KINDERGARTEN'
  /** A public library. */
  | 'LIBRARY'
  /** A place made to meet, such as a day centre for older people. */
  | 'MEETING_POINT'
  /** A memorial. */
  | 'MEMORIAL'
  /** A museum or local heritage room. */
  | 'MUSEUM'
  /** A natural monument, such as an old tree. */
  | 'NATURAL_MONUMENT'
  /** No place on a map: on the internet or by telephone. */
  | 'ONLINE'
  /** Something else. */
  | 'OTHER'
  /** A hall or rooms of a parish. */
  | 'PARISH_HALL'
  /** A playground. */
  | 'PLAYGROUND'
  /** A pond or another body of water. */
  | 'POND'
  /** A pub, café or restaurant. */
  | 'PUB'
  /** A school. */
  | 'SCHOOL'
  /** A shop. */
  | 'SHOP'
  /** A sports ground or sports hall. */
  | 'SPORTS_GROUND'
  /** A square or street in the open. */
  | 'SQUARE'
  /** A village hall or town hall for events. */
  | 'VILLAGE_HALL';

/** What a place's point stands for. */
export type PositionAccuracy =
  /** The place itself, as its source gives it. */
  | 'EXACT'
  /** The middle of its municipality: the source gives no more. */
  | 'MUNICIPALITY'
  /** The middle of its postcode: the source gives an address only. */
  | 'POSTCODE';

/** A point in WGS84 degrees. */
export type PositionInput = {
  /** Degrees north, 47 to 56 in Germany. */
  readonly lat: number;
  /** Degrees east, 5 to 16 in Germany. */
  readonly lon: number;
};

/** What a reason is about. */
export type ReasonKind =
  /** That somebody can come along. */
  | 'COMPANION'
  /** That it costs nothing or what one likes. */
  | 'COST'
  /** When it happens next. */
  | 'DATE'
  /** How far it is, or that it comes to the home or is online. */
  | 'DISTANCE'
  /** When somebody who knows last confirmed it. */
  | 'FRESHNESS'
  /** That no place is left. */
  | 'FULL'
  /** Which of the needs asked for it answers. */
  | 'NEEDS'
  /** That it is paused at the moment. */
  | 'PAUSED';

/** Whether and how to register. */
export type RegistrationKind =
  /** By mail or e-mail. */
  | 'MAIL'
  /** Nobody has to: just come. */
  | 'NONE'
  /** By telephone. */
  | 'PHONE'
  /** On a web page. */
  | 'WEB';

/** How the dates of an offer come about. */
export type ScheduleKind =
  /** There are no dates: one arranges one. */
  | 'BY_APPOINTMENT'
  /** It begins at its start: come on time. */
  | 'DATED'
  /** It is open from start to end: come at any time in between. */
  | 'OPENING_HOURS';

/** When on a day one has to be there. Opening hours count for every part they touch, whole days for all. */
export type TimeOfDay =
  /** Begins from 12 and before 17. */
  | 'AFTERNOON'
  /** Begins from 17 on. */
  | 'EVENING'
  /** Begins before 12. */
  | 'MORNING';

/** A day of the week. */
export type Weekday =
  /** Friday. */
  | 'FRIDAY'
  /** Monday. */
  | 'MONDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY';

export type ArrivalOfferQueryVariables = Exact<{
  id: string | number;
}>;


export type ArrivalOfferQuery = { readonly __typename: 'Query', readonly activity: { readonly id: string, readonly title: string, readonly example: boolean, readonly translations: ReadonlyArray<{ readonly language: string, readonly title: string }>, readonly organiser: { readonly name: string } | null } | null };

export type DoubtOfferMutationVariables = Exact<{
  offer: string | number;
  practice: string | number;
}>;


export type DoubtOfferMutation = { readonly doubtOffer: { readonly accepted: boolean } | null };

export type KeepOfferMutationVariables = Exact<{
  secret: string;
  change: OfferKeeping;
}>;


export type KeepOfferMutation = { readonly keepOffer: { readonly doubted: boolean, readonly doubtedOn: string | null, readonly arrivals: ReadonlyArray<{ readonly quarter: string, readonly count: number }>, readonly activity: { readonly id: string, readonly title: string, readonly mode: AttendanceMode, readonly example: boolean, readonly full: boolean, readonly paused: boolean, readonly callFirst: boolean, readonly lastConfirmedAt: string | null, readonly freshness: Freshness, readonly pause: { readonly until: string | null, readonly note: string | null } | null, readonly capacity: { readonly places: number | null, readonly free: number | null, readonly note: string | null } | null, readonly schedules: ReadonlyArray<{ readonly kind: ScheduleKind, readonly note: string | null }>, readonly occurrences: ReadonlyArray<{ readonly start: string, readonly end: string | null, readonly allDay: boolean, readonly status: OccurrenceStatus, readonly note: string | null }>, readonly contact: { readonly name: string | null, readonly phone: string | null } | null, readonly organiser: { readonly name: string, readonly phone: string | null } | null, readonly place: { readonly name: string, readonly address: { readonly street: string | null, readonly postalCode: string | null, readonly city: string | null } | null } | null, readonly provenance: { readonly attribution: string, readonly sourceUrl: string | null } } } | null };

export type KeptDeskFragment = { readonly doubted: boolean, readonly doubtedOn: string | null, readonly arrivals: ReadonlyArray<{ readonly quarter: string, readonly count: number }>, readonly activity: { readonly id: string, readonly title: string, readonly mode: AttendanceMode, readonly example: boolean, readonly full: boolean, readonly paused: boolean, readonly callFirst: boolean, readonly lastConfirmedAt: string | null, readonly freshness: Freshness, readonly pause: { readonly until: string | null, readonly note: string | null } | null, readonly capacity: { readonly places: number | null, readonly free: number | null, readonly note: string | null } | null, readonly schedules: ReadonlyArray<{ readonly kind: ScheduleKind, readonly note: string | null }>, readonly occurrences: ReadonlyArray<{ readonly start: string, readonly end: string | null, readonly allDay: boolean, readonly status: OccurrenceStatus, readonly note: string | null }>, readonly contact: { readonly name: string | null, readonly phone: string | null } | null, readonly organiser: { readonly name: string, readonly phone: string | null } | null, readonly place: { readonly name: string, readonly address: { readonly street: string | null, readonly postalCode: string | null, readonly city: string | null } | null } | null, readonly provenance: { readonly attribution: string, readonly sourceUrl: string | null } } };

export type OfferDeskQueryVariables = Exact<{
  secret: string;
}>;


export type OfferDeskQuery = { readonly offerDesk: { readonly doubted: boolean, readonly doubtedOn: string | null, readonly arrivals: ReadonlyArray<{ readonly quarter: string, readonly count: number }>, readonly activity: { readonly id: string, readonly title: string, readonly mode: AttendanceMode, readonly example: boolean, readonly full: boolean, readonly paused: boolean, readonly callFirst: boolean, readonly lastConfirmedAt: string | null, readonly freshness: Freshness, readonly pause: { readonly until: string | null, readonly note: string | null } | null, readonly capacity: { readonly places: number | null, readonly free: number | null, readonly note: string | null } | null, readonly schedules: ReadonlyArray<{ readonly kind: ScheduleKind, readonly note: string | null }>, readonly occurrences: ReadonlyArray<{ readonly start: string, readonly end: string | null, readonly allDay: boolean, readonly status: OccurrenceStatus, readonly note: string | null }>, readonly contact: { readonly name: string | null, readonly phone: string | null } | null, readonly organiser: { readonly name: string, readonly phone: string | null } | null, readonly place: { readonly name: string, readonly address: { readonly street: string | null, readonly postalCode: string | null, readonly city: string | null } | null } | null, readonly provenance: { readonly attribution: string, readonly sourceUrl: string | null } } } | null };

export type DeskFragment = { readonly doubted: boolean, readonly doubtedOn: string | null, readonly arrivals: ReadonlyArray<{ readonly quarter: string, readonly count: number }>, readonly activity: { readonly id: string, readonly title: string, readonly mode: AttendanceMode, readonly example: boolean, readonly full: boolean, readonly paused: boolean, readonly callFirst: boolean, readonly lastConfirmedAt: string | null, readonly freshness: Freshness, readonly pause: { readonly until: string | null, readonly note: string | null } | null, readonly capacity: { readonly places: number | null, readonly free: number | null, readonly note: string | null } | null, readonly schedules: ReadonlyArray<{ readonly kind: ScheduleKind, readonly note: string | null }>, readonly occurrences: ReadonlyArray<{ readonly start: string, readonly end: string | null, readonly allDay: boolean, readonly status: OccurrenceStatus, readonly note: string | null }>, readonly contact: { readonly name: string | null, readonly phone: string | null } | null, readonly organiser: { readonly name: string, readonly phone: string | null } | null, readonly place: { readonly name: string, readonly address: { readonly street: string | null, readonly postalCode: string | null, readonly city: string | null } | null } | null, readonly provenance: { readonly attribution: string, readonly sourceUrl: string | null } } };

export type PracticeReportQueryVariables = Exact<{
  secret: string;
}>;


export type PracticeReportQuery = { readonly practiceReport: { readonly label: string, readonly code: string, readonly quarters: ReadonlyArray<{ readonly quarter: string, readonly sheets: number, readonly arrivals: number }> } | null };

export type RecordArrivalMutationVariables = Exact<{
  offer: string | number;
  code: string;
}>;


export type RecordArrivalMutation = { readonly recordArrival: { readonly counted: boolean } | null };

export type RegisterSheetMutationVariables = Exact<{
  practice: string | number;
  code: string;
}>;


export type RegisterSheetMutation = { readonly registerSheet: { readonly accepted: boolean } | null };

export type ChangesViewQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ChangesViewQuery = { readonly changes: { readonly position: string, readonly complete: boolean, readonly entities: ReadonlyArray<{ readonly type: string, readonly id: string }> } | null };

export type CountViewQueryVariables = Exact<{
  near: NearInput;
  filter?: OfferFilter | null | undefined;
}>;


export type CountViewQuery = { readonly offersNear: { readonly totalCount: number } | null };

export type DistrictLocalitiesViewQueryVariables = Exact<{
  near: NearInput;
}>;


export type DistrictLocalitiesViewQuery = { readonly localitiesNear: ReadonlyArray<{ readonly name: string, readonly postalCode: string | null, readonly position: { readonly lat: number, readonly lon: number }, readonly municipality: { readonly ags: string } | null }> | null };

export type DistrictOffersViewQueryVariables = Exact<{
  near: NearInput;
  mode: ReadonlyArray<AttendanceMode> | AttendanceMode;
  first: number;
  after?: string | null | undefined;
  from: string;
  to: string;
}>;


export type DistrictOffersViewQuery = { readonly offersNear: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly summary: string | null, readonly description: string | null, readonly plainLanguage: string | null, readonly mode: AttendanceMode, readonly example: boolean, readonly full: boolean, readonly paused: boolean, readonly callFirst: boolean, readonly doubted: boolean, readonly lastConfirmedAt: string | null, readonly companionAvailable: boolean | null, readonly coolPlace: boolean | null, readonly outdoor: boolean | null, readonly languages: ReadonlyArray<string>, readonly url: string | null, readonly plainLanguageReview: { readonly by: string, readonly on: string } | null, readonly needs: ReadonlyArray<{ readonly slug: string }>, readonly categories: ReadonlyArray<{ readonly slug: string }>, readonly pause: { readonly until: string | null, readonly note: string | null } | null, readonly audience: { readonly groups: ReadonlyArray<string>, readonly minimumAge: number | null, readonly maximumAge: number | null } | null, readonly cost: { readonly kind: CostKind, readonly cents: number | null, readonly note: string | null } | null, readonly registration: { readonly kind: RegistrationKind, readonly note: string | null } | null, readonly contact: { readonly name: string | null, readonly phone: string | null, readonly email: string | null, readonly url: string | null } | null, readonly firstVisit: { readonly greeter: string | null, readonly groupSize: string | null, readonly comeAlone: boolean | null, readonly fetched: boolean | null, readonly note: string | null } | null, readonly accessibility: { readonly wheelchair: Answer | null, readonly stepFreeEntrance: boolean | null, readonly accessibleToilet: boolean | null, readonly accessibleParking: boolean | null, readonly inductionLoop: boolean | null, readonly quiet: boolean | null, readonly note: string | null } | null, readonly schedules: ReadonlyArray<{ readonly kind: ScheduleKind }>, readonly occurrences: ReadonlyArray<{ readonly start: string, readonly end: string | null, readonly allDay: boolean, readonly status: OccurrenceStatus, readonly note: string | null }>, readonly serviceArea: { readonly radiusKm: number | null, readonly centre: { readonly lat: number, readonly lon: number } | null, readonly municipalities: ReadonlyArray<{ readonly ags: string }> | null } | null, readonly route: { readonly stops: ReadonlyArray<{ readonly name: string, readonly position: { readonly lat: number, readonly lon: number } }> } | null, readonly place: { readonly name: string, readonly address: { readonly street: string | null, readonly postalCode: string | null, readonly city: string | null } | null, readonly position: { readonly lat: number, readonly lon: number } | null } | null, readonly organiser: { readonly name: string, readonly phone: string | null, readonly email: string | null, readonly url: string | null } | null, readonly translations: ReadonlyArray<{ readonly language: string, readonly title: string, readonly summary: string | null, readonly description: string | null }>, readonly provenance: { readonly attribution: string } } }> } | null };

export type BundledOfferFragment = { readonly id: string, readonly title: string, readonly summary: string | null, readonly description: string | null, readonly plainLanguage: string | null, readonly mode: AttendanceMode, readonly example: boolean, readonly full: boolean, readonly paused: boolean, readonly callFirst: boolean, readonly doubted: boolean, readonly lastConfirmedAt: string | null, readonly companionAvailable: boolean | null, readonly coolPlace: boolean | null, readonly outdoor: boolean | null, readonly languages: ReadonlyArray<string>, readonly url: string | null, readonly plainLanguageReview: { readonly by: string, readonly on: string } | null, readonly needs: ReadonlyArray<{ readonly slug: string }>, readonly categories: ReadonlyArray<{ readonly slug: string }>, readonly pause: { readonly until: string | null, readonly note: string | null } | null, readonly audience: { readonly groups: ReadonlyArray<string>, readonly minimumAge: number | null, readonly maximumAge: number | null } | null, readonly cost: { readonly kind: CostKind, readonly cents: number | null, readonly note: string | null } | null, readonly registration: { readonly kind: RegistrationKind, readonly note: string | null } | null, readonly contact: { readonly name: string | null, readonly phone: string | null, readonly email: string | null, readonly url: string | null } | null, readonly firstVisit: { readonly greeter: string | null, readonly groupSize: string | null, readonly comeAlone: boolean | null, readonly fetched: boolean | null, readonly note: string | null } | null, readonly accessibility: { readonly wheelchair: Answer | null, readonly stepFreeEntrance: boolean | null, readonly accessibleToilet: boolean | null, readonly accessibleParking: boolean | null, readonly inductionLoop: boolean | null, readonly quiet: boolean | null, readonly note: string | null } | null, readonly schedules: ReadonlyArray<{ readonly kind: ScheduleKind }>, readonly occurrences: ReadonlyArray<{ readonly start: string, readonly end: string | null, readonly allDay: boolean, readonly status: OccurrenceStatus, readonly note: string | null }>, readonly serviceArea: { readonly radiusKm: number | null, readonly centre: { readonly lat: number, readonly lon: number } | null, readonly municipalities: ReadonlyArray<{ readonly ags: string }> | null } | null, readonly route: { readonly stops: ReadonlyArray<{ readonly name: string, readonly position: { readonly lat: number, readonly lon: number } }> } | null, readonly place: { readonly name: string, readonly address: { readonly street: string | null, readonly postalCode: string | null, readonly city: string | null } | null, readonly position: { readonly lat: number, readonly lon: number } | null } | null, readonly organiser: { readonly name: string, readonly phone: string | null, readonly email: string | null, readonly url: string | null } | null, readonly translations: ReadonlyArray<{ readonly language: string, readonly title: string, readonly summary: string | null, readonly description: string | null }>, readonly provenance: { readonly attribution: string } };

export type DistrictViewQueryVariables = Exact<{
  ags?: string | number | null | undefined;
  near?: NearInput | null | undefined;
}>;


export type DistrictViewQuery = { readonly district: { readonly ags: string, readonly name: string, readonly municipalities: ReadonlyArray<{ readonly position: { readonly lat: number, readonly lon: number } }> } | null, readonly needs: ReadonlyArray<{ readonly slug: string, readonly codes: ReadonlyArray<{ readonly system: NeedCodeSystem, readonly code: string, readonly status: NeedCodeStatus }> }> | null, readonly attributions: ReadonlyArray<{ readonly attribution: string }> | null };

export type LatestChangeViewQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestChangeViewQuery = { readonly latestChange: string | null };

export type LocalitiesViewQueryVariables = Exact<{
  text: string;
}>;


export type LocalitiesViewQuery = { readonly locate: ReadonlyArray<{ readonly label: string, readonly postalCode: string | null, readonly municipality: { readonly ags: string, readonly district: { readonly name: string } } | null }> | null };

export type OfferCalendarViewQueryVariables = Exact<{
  id: string | number;
}>;


export type OfferCalendarViewQuery = { readonly activity: { readonly id: string, readonly title: string, readonly summary: string | null, readonly mode: AttendanceMode, readonly example: boolean, readonly lastConfirmedAt: string | null, readonly contact: { readonly phone: string | null } | null, readonly place: { readonly name: string, readonly positionAccuracy: PositionAccuracy | null, readonly address: { readonly street: string | null, readonly postalCode: string | null, readonly city: string | null } | null, readonly position: { readonly lat: number, readonly lon: number } | null } | null, readonly organiser: { readonly name: string, readonly phone: string | null } | null, readonly provenance: { readonly attribution: string, readonly sourceUrl: string | null }, readonly occurrences: ReadonlyArray<{ readonly start: string, readonly end: string | null, readonly allDay: boolean, readonly status: OccurrenceStatus, readonly note: string | null }> } | null };

export type OfferViewQueryVariables = Exact<{
  id: string | number;
}>;


export type OfferViewQuery = { readonly activity: { readonly id: string, readonly title: string, readonly summary: string | null, readonly description: string | null, readonly plainLanguage: string | null, readonly mode: AttendanceMode, readonly example: boolean, readonly full: boolean, readonly callFirst: boolean, readonly paused: boolean, readonly lastConfirmedAt: string | null, readonly freshness: Freshness, readonly companionAvailable: boolean | null, readonly url: string | null, readonly languages: ReadonlyArray<string>, readonly pause: { readonly until: string | null, readonly note: string | null } | null, readonly cost: { readonly kind: CostKind, readonly cents: number | null, readonly note: string | null } | null, readonly registration: { readonly kind: RegistrationKind, readonly note: string | null } | null, readonly contact: { readonly name: string | null, readonly phone: string | null, readonly email: string | null } | null, readonly firstVisit: { readonly greeter: string | null, readonly groupSize: string | null, readonly comeAlone: boolean | null, readonly fetched: boolean | null, readonly note: string | null } | null, readonly schedules: ReadonlyArray<{ readonly kind: ScheduleKind, readonly note: string | null }>, readonly occurrences: ReadonlyArray<{ readonly start: string, readonly end: string | null, readonly allDay: boolean, readonly status: OccurrenceStatus, readonly note: string | null }>, readonly accessibility: { readonly wheelchair: Answer | null, readonly note: string | null } | null, readonly place: { readonly name: string, readonly positionAccuracy: PositionAccuracy | null, readonly address: { readonly street: string | null, readonly postalCode: string | null, readonly city: string | null } | null, readonly position: { readonly lat: number, readonly lon: number } | null } | null, readonly organiser: { readonly name: string, readonly phone: string | null, readonly url: string | null } | null, readonly provenance: { readonly attribution: string, readonly licence: string, readonly sourceUrl: string | null } } | null };

export type OffersCalendarViewQueryVariables = Exact<{
  near: NearInput;
  filter?: OfferFilter | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type OffersCalendarViewQuery = { readonly offersNear: { readonly origin: { readonly label: string }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly summary: string | null, readonly mode: AttendanceMode, readonly example: boolean, readonly lastConfirmedAt: string | null, readonly contact: { readonly phone: string | null } | null, readonly place: { readonly name: string, readonly positionAccuracy: PositionAccuracy | null, readonly address: { readonly street: string | null, readonly postalCode: string | null, readonly city: string | null } | null, readonly position: { readonly lat: number, readonly lon: number } | null } | null, readonly organiser: { readonly name: string, readonly phone: string | null } | null, readonly provenance: { readonly attribution: string, readonly sourceUrl: string | null }, readonly occurrences: ReadonlyArray<{ readonly start: string, readonly end: string | null, readonly allDay: boolean, readonly status: OccurrenceStatus, readonly note: string | null }> } }> } | null };

export type OffersViewQueryVariables = Exact<{
  near: NearInput;
  filter?: OfferFilter | null | undefined;
  sort?: OfferSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OffersViewQuery = { readonly offersNear: { readonly totalCount: number, readonly origin: { readonly label: string }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly distanceMetres: number | null, readonly nextOccurrence: { readonly start: string, readonly end: string | null, readonly allDay: boolean, readonly status: OccurrenceStatus, readonly note: string | null } | null, readonly node: { readonly id: string, readonly title: string, readonly summary: string | null, readonly mode: AttendanceMode, readonly example: boolean, readonly full: boolean, readonly callFirst: boolean, readonly paused: boolean, readonly lastConfirmedAt: string | null, readonly freshness: Freshness, readonly companionAvailable: boolean | null, readonly pause: { readonly until: string | null, readonly note: string | null } | null, readonly cost: { readonly kind: CostKind, readonly cents: number | null, readonly note: string | null } | null, readonly registration: { readonly kind: RegistrationKind } | null, readonly contact: { readonly phone: string | null } | null, readonly place: { readonly name: string, readonly positionAccuracy: PositionAccuracy | null, readonly accessibility: { readonly wheelchair: Answer | null } | null } | null, readonly organiser: { readonly name: string, readonly phone: string | null } | null, readonly provenance: { readonly attribution: string } } }> } | null };

export type ListedOfferFragment = { readonly id: string, readonly title: string, readonly summary: string | null, readonly mode: AttendanceMode, readonly example: boolean, readonly full: boolean, readonly callFirst: boolean, readonly paused: boolean, readonly lastConfirmedAt: string | null, readonly freshness: Freshness, readonly companionAvailable: boolean | null, readonly pause: { readonly until: string | null, readonly note: string | null } | null, readonly cost: { readonly kind: CostKind, readonly cents: number | null, readonly note: string | null } | null, readonly registration: { readonly kind: RegistrationKind } | null, readonly contact: { readonly phone: string | null } | null, readonly place: { readonly name: string, readonly positionAccuracy: PositionAccuracy | null, readonly accessibility: { readonly wheelchair: Answer | null } | null } | null, readonly organiser: { readonly name: string, readonly phone: string | null } | null, readonly provenance: { readonly attribution: string } };

export type VocabularyViewQueryVariables = Exact<{ [key: string]: never; }>;


export type VocabularyViewQuery = { readonly categories: ReadonlyArray<{ readonly slug: string }> | null, readonly needs: ReadonlyArray<{ readonly slug: string }> | null, readonly languages: ReadonlyArray<{ readonly code: string }> | null };

export type LocateQueryVariables = Exact<{
  text: string;
}>;


export type LocateQuery = { readonly locate: ReadonlyArray<{ readonly id: string, readonly label: string, readonly postalCode: string | null, readonly municipality: { readonly ags: string, readonly district: { readonly name: string } } | null }> | null };

export type OfferCountQueryVariables = Exact<{
  near: NearInput;
  filter?: OfferFilter | null | undefined;
}>;


export type OfferCountQuery = { readonly offersNear: { readonly totalCount: number } | null };

export type OfferDetailsQueryVariables = Exact<{
  id: string | number;
  from?: string | null | undefined;
}>;


export type OfferDetailsQuery = { readonly activity: { readonly id: string, readonly description: string | null, readonly plainLanguage: string | null, readonly url: string | null, readonly languages: ReadonlyArray<string>, readonly plainLanguageReview: { readonly by: string, readonly on: string } | null, readonly translations: ReadonlyArray<{ readonly language: string, readonly title: string, readonly summary: string | null, readonly description: string | null }>, readonly categories: ReadonlyArray<{ readonly slug: string, readonly label: string }>, readonly registration: { readonly kind: RegistrationKind, readonly note: string | null } | null, readonly contact: { readonly name: string | null, readonly phone: string | null, readonly email: string | null } | null, readonly firstVisit: { readonly greeter: string | null, readonly groupSize: string | null, readonly comeAlone: boolean | null, readonly fetched: boolean | null, readonly note: string | null } | null, readonly occurrences: ReadonlyArray<{ readonly start: string, readonly end: string | null, readonly allDay: boolean, readonly status: OccurrenceStatus, readonly note: string | null }>, readonly place: { readonly position: { readonly lat: number, readonly lon: number } | null, readonly address: { readonly street: string | null, readonly postalCode: string | null, readonly city: string | null } | null, readonly accessibility: { readonly note: string | null } | null } | null, readonly organiser: { readonly name: string, readonly url: string | null } | null, readonly provenance: { readonly attribution: string, readonly licence: string, readonly sourceUrl: string | null } } | null };

export type OfferFacetsQueryVariables = Exact<{
  near: NearInput;
  filter?: OfferFilter | null | undefined;
}>;


export type OfferFacetsQuery = { readonly offersNear: { readonly facets: { readonly free: number, readonly needs: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly categories: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly weekdays: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly timesOfDay: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly modes: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly accessibility: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly registration: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly languages: ReadonlyArray<{ readonly value: string, readonly count: number }> } } | null };

export type OffersNearQueryVariables = Exact<{
  near: NearInput;
  filter?: OfferFilter | null | undefined;
  sort?: OfferSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  withReasons?: boolean | null | undefined;
}>;


export type OffersNearQuery = { readonly offersNear: { readonly totalCount: number, readonly origin: { readonly label: string, readonly position: { readonly lat: number, readonly lon: number } }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly distanceMetres: number | null, readonly reasons?: ReadonlyArray<{ readonly kind: ReasonKind, readonly text: string }>, readonly nextOccurrence: { readonly start: string, readonly end: string | null, readonly allDay: boolean, readonly status: OccurrenceStatus, readonly note: string | null } | null, readonly node: { readonly id: string, readonly title: string, readonly mode: AttendanceMode, readonly example: boolean, readonly full: boolean, readonly callFirst: boolean, readonly paused: boolean, readonly lastConfirmedAt: string | null, readonly freshness: Freshness, readonly companionAvailable: boolean | null, readonly translations: ReadonlyArray<{ readonly language: string, readonly title: string }>, readonly pause: { readonly until: string | null, readonly note: string | null } | null, readonly cost: { readonly kind: CostKind, readonly cents: number | null, readonly note: string | null } | null, readonly contact: { readonly phone: string | null } | null, readonly schedules: ReadonlyArray<{ readonly kind: ScheduleKind, readonly start: string | null, readonly rule: string | null }>, readonly place: { readonly name: string, readonly positionAccuracy: PositionAccuracy | null, readonly position: { readonly lat: number, readonly lon: number } | null, readonly accessibility: { readonly wheelchair: Answer | null } | null } | null, readonly organiser: { readonly name: string, readonly phone: string | null } | null, readonly provenance: { readonly attribution: string } } }> } | null };

export type OfferFragment = { readonly id: string, readonly title: string, readonly mode: AttendanceMode, readonly example: boolean, readonly full: boolean, readonly callFirst: boolean, readonly paused: boolean, readonly lastConfirmedAt: string | null, readonly freshness: Freshness, readonly companionAvailable: boolean | null, readonly translations: ReadonlyArray<{ readonly language: string, readonly title: string }>, readonly pause: { readonly until: string | null, readonly note: string | null } | null, readonly cost: { readonly kind: CostKind, readonly cents: number | null, readonly note: string | null } | null, readonly contact: { readonly phone: string | null } | null, readonly schedules: ReadonlyArray<{ readonly kind: ScheduleKind, readonly start: string | null, readonly rule: string | null }>, readonly place: { readonly name: string, readonly positionAccuracy: PositionAccuracy | null, readonly position: { readonly lat: number, readonly lon: number } | null, readonly accessibility: { readonly wheelchair: Answer | null } | null } | null, readonly organiser: { readonly name: string, readonly phone: string | null } | null, readonly provenance: { readonly attribution: string } };

export type PlaceCountQueryVariables = Exact<{
  near: NearInput;
  filter?: PlaceFilter | null | undefined;
}>;


export type PlaceCountQuery = { readonly placesNear: { readonly totalCount: number } | null };

export type PlaceDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type PlaceDetailsQuery = { readonly place: { readonly id: string, readonly description: string | null, readonly url: string | null, readonly accessibility: { readonly wheelchair: Answer | null, readonly stepFreeEntrance: boolean | null, readonly accessibleToilet: boolean | null, readonly accessibleParking: boolean | null, readonly inductionLoop: boolean | null, readonly quiet: boolean | null, readonly note: string | null } | null, readonly host: { readonly name: string, readonly url: string | null } | null, readonly provenance: { readonly attribution: string, readonly licence: string, readonly sourceUrl: string | null } } | null };

export type PlaceOffersQueryVariables = Exact<{
  id: string | number;
  near: NearInput;
}>;


export type PlaceOffersQuery = { readonly offersNear: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly nextOccurrence: { readonly start: string, readonly end: string | null, readonly allDay: boolean, readonly status: OccurrenceStatus, readonly note: string | null } | null, readonly node: { readonly id: string, readonly title: string, readonly example: boolean, readonly paused: boolean, readonly full: boolean } }> } | null };

export type PlacesNearQueryVariables = Exact<{
  near: NearInput;
  filter?: PlaceFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlacesNearQuery = { readonly placesNear: { readonly totalCount: number, readonly origin: { readonly label: string }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly distanceMetres: number, readonly node: { readonly id: string, readonly name: string, readonly kinds: ReadonlyArray<PlaceKind>, readonly positionAccuracy: PositionAccuracy | null, readonly openNow: boolean | null, readonly openUntil: string | null, readonly opensAt: string | null, readonly openingHours: string | null, readonly coolPlace: boolean | null, readonly phone: string | null, readonly example: boolean, readonly lastConfirmedAt: string | null, readonly freshness: Freshness, readonly position: { readonly lat: number, readonly lon: number } | null, readonly address: { readonly street: string | null, readonly postalCode: string | null, readonly city: string | null } | null, readonly accessibility: { readonly wheelchair: Answer | null, readonly stepFreeEntrance: boolean | null, readonly accessibleToilet: boolean | null } | null, readonly provenance: { readonly attribution: string } } }> } | null };

export type PlaceInListFragment = { readonly id: string, readonly name: string, readonly kinds: ReadonlyArray<PlaceKind>, readonly positionAccuracy: PositionAccuracy | null, readonly openNow: boolean | null, readonly openUntil: string | null, readonly opensAt: string | null, readonly openingHours: string | null, readonly coolPlace: boolean | null, readonly phone: string | null, readonly example: boolean, readonly lastConfirmedAt: string | null, readonly freshness: Freshness, readonly position: { readonly lat: number, readonly lon: number } | null, readonly address: { readonly street: string | null, readonly postalCode: string | null, readonly city: string | null } | null, readonly accessibility: { readonly wheelchair: Answer | null, readonly stepFreeEntrance: boolean | null, readonly accessibleToilet: boolean | null } | null, readonly provenance: { readonly attribution: string } };

export type VocabularyQueryVariables = Exact<{ [key: string]: never; }>;


export type VocabularyQuery = { readonly categories: ReadonlyArray<{ readonly slug: string, readonly label: string }> | null, readonly needs: ReadonlyArray<{ readonly slug: string, readonly label: string }> | null, readonly languages: ReadonlyArray<{ readonly code: string, readonly label: string }> | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const KeptDeskFragmentDoc = new TypedDocumentString(`
    fragment KeptDesk on OfferDesk {
  doubted
  doubtedOn
  arrivals {
    quarter
    count
  }
  activity {
    id
    title
    mode
    example
    full
    paused
    callFirst
    pause {
      until
      note
    }
    capacity {
      places
      free
      note
    }
    lastConfirmedAt
    freshness
    schedules {
      kind
      note
    }
    occurrences(first: 3) {
      start
      end
      allDay
      status
      note
    }
    contact {
      name
      phone
    }
    organiser {
      name
      phone
    }
    place {
      name
      address {
        street
        postalCode
        city
      }
    }
    provenance {
      attribution
      sourceUrl
    }
  }
}
    `, {"fragmentName":"KeptDesk"}) as unknown as TypedDocumentString<KeptDeskFragment, unknown>;
export const DeskFragmentDoc = new TypedDocumentString(`
    fragment Desk on OfferDesk {
  doubted
  doubtedOn
  arrivals {
    quarter
    count
  }
  activity {
    id
    title
    mode
    example
    full
    paused
    callFirst
    pause {
      until
      note
    }
    capacity {
      places
      free
      note
    }
    lastConfirmedAt
    freshness
    schedules {
      kind
      note
    }
    occurrences(first: 3) {
      start
      end
      allDay
      status
      note
    }
    contact {
      name
      phone
    }
    organiser {
      name
      phone
    }
    place {
      name
      address {
        street
        postalCode
        city
      }
    }
    provenance {
      attribution
      sourceUrl
    }
  }
}
    `, {"fragmentName":"Desk"}) as unknown as TypedDocumentString<DeskFragment, unknown>;
export const BundledOfferFragmentDoc = new TypedDocumentString(`
    fragment BundledOffer on Activity {
  id
  title
  summary
  description
  plainLanguage
  plainLanguageReview {
    by
    on
  }
  needs {
    slug
  }
  categories {
    slug
  }
  mode
  example
  full
  paused
  callFirst
  doubted
  pause {
    until
    note
  }
  lastConfirmedAt
  companionAvailable
  coolPlace
  outdoor
  languages
  url
  audience {
    groups
    minimumAge
    maximumAge
  }
  cost {
    kind
    cents
    note
  }
  registration {
    kind
    note
  }
  contact {
    name
    phone
    email
    url
  }
  firstVisit {
    greeter
    groupSize
    comeAlone
    fetched
    note
  }
  accessibility {
    wheelchair
    stepFreeEntrance
    accessibleToilet
    accessibleParking
    inductionLoop
    quiet
    note
  }
  schedules {
    kind
  }
  occurrences(from: $from, to: $to, first: 5) {
    start
    end
    allDay
    status
    note
  }
  serviceArea {
    centre {
      lat
      lon
    }
    radiusKm
    municipalities {
      ags
    }
  }
  route {
    stops {
      name
      position {
        lat
        lon
      }
    }
  }
  place {
    name
    address {
      street
      postalCode
      city
    }
    position {
      lat
      lon
    }
  }
  organiser {
    name
    phone
    email
    url
  }
  translations {
    language
    title
    summary
    description
  }
  provenance {
    attribution
  }
}
    `, {"fragmentName":"BundledOffer"}) as unknown as TypedDocumentString<BundledOfferFragment, unknown>;
export const ListedOfferFragmentDoc = new TypedDocumentString(`
    fragment ListedOffer on Activity {
  id
  title
  summary
  mode
  example
  full
  callFirst
  paused
  pause {
    until
    note
  }
  lastConfirmedAt
  freshness
  companionAvailable
  cost {
    kind
    cents
    note
  }
  registration {
    kind
  }
  contact {
    phone
  }
  place {
    name
    positionAccuracy
    accessibility {
      wheelchair
    }
  }
  organiser {
    name
    phone
  }
  provenance {
    attribution
  }
}
    `, {"fragmentName":"ListedOffer"}) as unknown as TypedDocumentString<ListedOfferFragment, unknown>;
export const OfferFragmentDoc = new TypedDocumentString(`
    fragment Offer on Activity {
  id
  title
  translations {
    language
    title
  }
  mode
  example
  full
  callFirst
  paused
  pause {
    until
    note
  }
  lastConfirmedAt
  freshness
  companionAvailable
  cost {
    kind
    cents
    note
  }
  contact {
    phone
  }
  schedules {
    kind
    start
    rule
  }
  place {
    name
    position {
      lat
      lon
    }
    positionAccuracy
    accessibility {
      wheelchair
    }
  }
  organiser {
    name
    phone
  }
  provenance {
    attribution
  }
}
    `, {"fragmentName":"Offer"}) as unknown as TypedDocumentString<OfferFragment, unknown>;
export const PlaceInListFragmentDoc = new TypedDocumentString(`
    fragment PlaceInList on Place {
  id
  name
  kinds
  position {
    lat
    lon
  }
  positionAccuracy
  address {
    street
    postalCode
    city
  }
  openNow
  openUntil
  opensAt
  openingHours
  accessibility {
    wheelchair
    stepFreeEntrance
    accessibleToilet
  }
  coolPlace
  phone
  example
  lastConfirmedAt
  freshness
  provenance {
    attribution
  }
}
    `, {"fragmentName":"PlaceInList"}) as unknown as TypedDocumentString<PlaceInListFragment, unknown>;
export const ArrivalOfferDocument = {"__meta__":{"hash":"sha256:90517b1fcb13b8a407754a1e3142ced28f44ce00a7bc362c44d0b7575e033ae0"}} as unknown as TypedDocumentString<ArrivalOfferQuery, ArrivalOfferQueryVariables>;
export const DoubtOfferDocument = {"__meta__":{"hash":"sha256:329de75ab546ea10ba68e20813ef144457996818daf971e473d4bd9497ff1be2"}} as unknown as TypedDocumentString<DoubtOfferMutation, DoubtOfferMutationVariables>;
export const KeepOfferDocument = {"__meta__":{"hash":"sha256:734b0f508bbfa9e3d9e3197f3dbe01421f9ee3066e45d5f157ff2aed56d28b1b"}} as unknown as TypedDocumentString<KeepOfferMutation, KeepOfferMutationVariables>;
export const OfferDeskDocument = {"__meta__":{"hash":"sha256:af9fc3e5d0901d82d981f0bf45078171827e197b8afcfd7a1ab8150839457cb2"}} as unknown as TypedDocumentString<OfferDeskQuery, OfferDeskQueryVariables>;
export const PracticeReportDocument = {"__meta__":{"hash":"sha256:782f7f0c79f8cc90f413bf62a3fd4ae947735bff1a61c96d0d879447e18f2bee"}} as unknown as TypedDocumentString<PracticeReportQuery, PracticeReportQueryVariables>;
export const RecordArrivalDocument = {"__meta__":{"hash":"sha256:39cbc35447f366a7b8e2ca2eed97d036524affee7a5187f7d9436a70a9f711f6"}} as unknown as TypedDocumentString<RecordArrivalMutation, RecordArrivalMutationVariables>;
export const RegisterSheetDocument = {"__meta__":{"hash":"sha256:ab5889efac888815b7111f08c88ef21def04cb0a4f1df2f7cabd05cf2100b0ea"}} as unknown as TypedDocumentString<RegisterSheetMutation, RegisterSheetMutationVariables>;
export const ChangesViewDocument = {"__meta__":{"hash":"sha256:28720838a99145dff4c7c0a14ed2f49d4a86467c170d0ba13d66c6e2456b9e61"}} as unknown as TypedDocumentString<ChangesViewQuery, ChangesViewQueryVariables>;
export const CountViewDocument = {"__meta__":{"hash":"sha256:8626f201814993d1b79c2512f7d9a292c105c1b7842b3b70ca74b16e8128e404"}} as unknown as TypedDocumentString<CountViewQuery, CountViewQueryVariables>;
export const DistrictLocalitiesViewDocument = {"__meta__":{"hash":"sha256:43da74dcfbcbc3f49577c3db26d58959eea60e635dc41dd42cdd624feb82ccc1"}} as unknown as TypedDocumentString<DistrictLocalitiesViewQuery, DistrictLocalitiesViewQueryVariables>;
export const DistrictOffersViewDocument = {"__meta__":{"hash":"sha256:5b56d06546ea4d93d153361f71022806189753eb061cf6b9a1a74781d935c139"}} as unknown as TypedDocumentString<DistrictOffersViewQuery, DistrictOffersViewQueryVariables>;
export const DistrictViewDocument = {"__meta__":{"hash":"sha256:9b539024e594a8753617d5f14dcf386c72aeaa18a191f832c6f89a0426687939"}} as unknown as TypedDocumentString<DistrictViewQuery, DistrictViewQueryVariables>;
export const LatestChangeViewDocument = {"__meta__":{"hash":"sha256:73d98822e88b90bebb2b88cdca0b575feaf3072459b5031c65fee663d5f0819d"}} as unknown as TypedDocumentString<LatestChangeViewQuery, LatestChangeViewQueryVariables>;
export const LocalitiesViewDocument = {"__meta__":{"hash":"sha256:f437a54165e6a2ffb08a1f70eeb6fa41940c3c6f03fc1d080257dec98cef792c"}} as unknown as TypedDocumentString<LocalitiesViewQuery, LocalitiesViewQueryVariables>;
export const OfferCalendarViewDocument = {"__meta__":{"hash":"sha256:2ac742967368a7498be8606cd18d10771188ecd841755302e5785e1fbba880ed"}} as unknown as TypedDocumentString<OfferCalendarViewQuery, OfferCalendarViewQueryVariables>;
export const OfferViewDocument = {"__meta__":{"hash":"sha256:951a8439842fc8f334346e994b447fc1193cce3b890a4f2861e883fb71c39b9e"}} as unknown as TypedDocumentString<OfferViewQuery, OfferViewQueryVariables>;
export const OffersCalendarViewDocument = {"__meta__":{"hash":"sha256:c234dfda8d97f32b4aff9484d096816482b89f54e1c74d96b81b91722ce2f0ab"}} as unknown as TypedDocumentString<OffersCalendarViewQuery, OffersCalendarViewQueryVariables>;
export const OffersViewDocument = {"__meta__":{"hash":"sha256:29d6c3ad9c6cfaf1e2197ad2f7ad17935b5126b10f6839812a3e8a068bbe8625"}} as unknown as TypedDocumentString<OffersViewQuery, OffersViewQueryVariables>;
export const VocabularyViewDocument = {"__meta__":{"hash":"sha256:9d0755c0dd97dee6a7e0c6aac277d7c2bb116d3d5f5ba282edca3c49f8d41952"}} as unknown as TypedDocumentString<VocabularyViewQuery, VocabularyViewQueryVariables>;
export const LocateDocument = {"__meta__":{"hash":"sha256:f8eb6605a745d81b5860dbcf6959cebb3856e0b8d8504709f13d41b636eefae6"}} as unknown as TypedDocumentString<LocateQuery, LocateQueryVariables>;
export const OfferCountDocument = {"__meta__":{"hash":"sha256:ccd82a8dc39e0f0245bf40706f01abba84ff67aacf57ca5f2baaf069176aca6f"}} as unknown as TypedDocumentString<OfferCountQuery, OfferCountQueryVariables>;
export const OfferDetailsDocument = {"__meta__":{"hash":"sha256:b64bea55353c80d2fdc72ecc66022a8c69163eaa7ade96ebe88c70a02ca69986"}} as unknown as TypedDocumentString<OfferDetailsQuery, OfferDetailsQueryVariables>;
export const OfferFacetsDocument = {"__meta__":{"hash":"sha256:8e5f17b79a649d996ccbee5bc3e62ce69ae7258bfe3fadd16814ab5f1b1c130a"}} as unknown as TypedDocumentString<OfferFacetsQuery, OfferFacetsQueryVariables>;
export const OffersNearDocument = {"__meta__":{"hash":"sha256:72ef95e05edc3c1acf1aa2eb89503d33de00415148a9334dd1d8e893c179182a"}} as unknown as TypedDocumentString<OffersNearQuery, OffersNearQueryVariables>;
export const PlaceCountDocument = {"__meta__":{"hash":"sha256:62c34ac728f25e6b24a19153740f19e1406ef6ced212d0b2ae18fb831df5cc2f"}} as unknown as TypedDocumentString<PlaceCountQuery, PlaceCountQueryVariables>;
export const PlaceDetailsDocument = {"__meta__":{"hash":"sha256:cb9683255f5c0f62a71222c5285cfb053aada956b8e50b9556209094f51664c9"}} as unknown as TypedDocumentString<PlaceDetailsQuery, PlaceDetailsQueryVariables>;
export const PlaceOffersDocument = {"__meta__":{"hash":"sha256:2ccb777352f1776d140aca26145e3033f71a12a37dab0190fe181a7e18886746"}} as unknown as TypedDocumentString<PlaceOffersQuery, PlaceOffersQueryVariables>;
export const PlacesNearDocument = {"__meta__":{"hash":"sha256:819de50c0a771ebdecce55f309f8d7af10a40f8e317b98a70a3d720a04898f43"}} as unknown as TypedDocumentString<PlacesNearQuery, PlacesNearQueryVariables>;
export const VocabularyDocument = {"__meta__":{"hash":"sha256:be414886ed41c22c15315c6bf7cd28a11ad1e68856bf05a0ed0205026c6c8d36"}} as unknown as TypedDocumentString<VocabularyQuery, VocabularyQueryVariables>;