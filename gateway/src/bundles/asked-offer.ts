import type { AttendanceMode, RegistrationKind } from '../views/data/vocabulary.js';
import type { Cost, Occurrence } from '../views/data/offer.js';

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** As `DistrictOffersView` asks for it. */
export interface AskedOffer {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly description: string | null;
  readonly plainLanguage: string | null;
  readonly plainLanguageReview: { readonly by: string; readonly on: string } | null;
  readonly needs: readonly { readonly slug: string }[];
  readonly categories: readonly { readonly slug: string }[];
  readonly mode: AttendanceMode;
  readonly example: boolean;
  readonly full: boolean;
  readonly paused: boolean;
  readonly callFirst: boolean;
  readonly doubted: boolean;
  readonly pause: { readonly until: string | null; readonly note: string | null } | null;
  readonly lastConfirmedAt: string | null;
  readonly companionAvailable: boolean | null;
  readonly coolPlace: boolean | null;
  readonly outdoor: boolean | null;
  readonly languages: readonly string[];
  readonly url: string | null;
  readonly audience: { readonly groups: readonly string[]; readonly minimumAge: number | null; readonly maximumAge: number | null } | null;
  readonly cost: Cost | null;
  readonly registration: { readonly kind: RegistrationKind; readonly note: string | null } | null;
  readonly contact: { readonly name: string | null; readonly phone: string | null; readonly email: string | null; readonly url: string | null } | null;
  readonly firstVisit: {
    readonly greeter: string | null;
    readonly groupSize: string | null;
    readonly comeAlone: boolean | null;
    readonly fetched: boolean | null;
    readonly note: string | null;
  } | null;
  readonly accessibility: {
    readonly wheelchair: 'YES' | 'LIMITED' | 'NO' | null;
    readonly stepFreeEntrance: boolean | null;
    readonly accessibleToilet: boolean | null;
    readonly accessibleParking: boolean | null;
    readonly inductionLoop: boolean | null;
    readonly quiet: boolean | null;
    readonly note: string | null;
  } | null;
  readonly schedules: readonly { readonly kind: 'DATED' | 'OPENING_HOURS' | 'BY_APPOINTMENT' }[];
  readonly occurrences: readonly Occurrence[];
  readonly serviceArea: { readonly centre: Point | null; readonly radiusKm: number | null; readonly municipalities: readonly { readonly ags: string }[] | null } | null;
  readonly route: { readonly stops: readonly { readonly name: string; readonly position: Point }[] } | null;
  readonly place: {
    readonly name: string;
    readonly address: { readonly street: string | null; readonly postalCode: string | null; readonly city: string | null } | null;
    readonly position: Point | null;
  } | null;
  readonly organiser: { readonly name: string; readonly phone: string | null; readonly email: string | null; readonly url: string | null } | null;
  readonly translations: readonly { readonly language: string; readonly title: string; readonly summary: string | null; readonly description: string | null }[];
  readonly provenance: { readonly attribution: string };
}
