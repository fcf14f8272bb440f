import type { RegistrationKind } from '../data/vocabulary.js';

/** Everything the views say themselves, in one language. Names of places and offers arrive in German. */
export interface Strings {
  /** What Intl is asked for; always with Latin digits, as in telephone numbers. */
  readonly locale: string;
  readonly skip: string;
  readonly languages: string;
  readonly title: (place: string) => string;
  readonly openTitle: string;
  readonly invitation: string;
  readonly placeLabel: string;
  readonly placeHint: string;
  readonly radiusLabel: string;
  readonly search: string;
  readonly periodsLabel: string;
  readonly periods: Readonly<Record<'all' | 'today' | 'week' | 'weekend', string>>;
  readonly narrowed: string;
  readonly clear: string;
  readonly allFilters: string;
  readonly offers: (count: number) => string;
  /** The radius comes with its unit. */
  readonly within: (radius: string, place: string) => string;
  readonly today: string;
  readonly tomorrow: string;
  readonly nothing: (radius: string, place: string) => string;
  /** What there is instead, as a link; the offers come counted. */
  readonly wider: (radius: string, offers: string) => string;
  readonly withoutChoice: (offers: string) => string;
  readonly nothingAnywhere: string;
  readonly unknownPlace: (place: string) => string;
  readonly suggestions: string;
  readonly failed: string;
  readonly retry: string;
  readonly incomplete: string;
  readonly more: string;
  readonly fromStart: string;
  readonly pageGone: string;
  readonly take: string;
  readonly calendarOfList: string;
  readonly feedOfList: string;
  readonly germanEntries: string | null;

  readonly at: (time: string) => string;
  readonly fromTo: (start: string, end: string) => string;
  readonly span: (start: string, end: string) => string;
  readonly byAppointment: string;

  readonly example: string;
  readonly exampleHint: string;
  readonly cancelled: string;
  readonly moved: string;
  readonly full: string;
  readonly callFirst: string;
  readonly noPlace: string;
  readonly paused: string;
  readonly pausedUntil: (day: string) => string;
  readonly online: string;
  readonly atHome: string;
  readonly alongRoute: string;
  readonly approximately: (distance: string) => string;
  readonly inTown: string;
  readonly wheelchair: Readonly<Record<'YES' | 'LIMITED' | 'NO', string>>;
  readonly companion: string;
  readonly justCome: string;
  readonly register: string;
  readonly free: string;
  readonly donation: string;
  readonly confirmed: (day: string) => string;
  readonly neverConfirmed: string;
  readonly longUnconfirmed: string;
  readonly call: (number: string) => string;

  readonly back: string;
  readonly nextDates: string;
  readonly moreDates: string;
  readonly noDates: string;
  readonly calendarOfOffer: string;
  readonly firstVisit: string;
  readonly comeAlone: string;
  readonly fetched: string;
  readonly greeter: (text: string) => string;
  readonly groupSize: (text: string) => string;
  readonly registration: Readonly<Record<RegistrationKind, string>>;
  readonly where: string;
  readonly openMap: string;
  readonly contact: string;
  readonly organiser: string;
  readonly good: string;
  readonly plainLanguage: string;
  readonly moreOnTheWeb: string;
  readonly source: string;
  readonly offerGone: string;
  readonly offerGoneHint: string;

  /** Below a list that stands on somebody else's page. */
  readonly seeAll: string;
  readonly newWindow: string;
}
