/** Every text of the widgets that is not a date, a number or an entry's own. One file per language; German has two. */
export interface Strings extends FirstStrings, LaterStrings {}

/** What German says from the start; the rest comes with what it belongs to. */
export type Spoken = FirstStrings & Partial<LaterStrings>;

/** What is said once somebody opens an offer, or finds none. */
export interface LaterStrings {
  earlier(count: number): string;
  showEarlier: string;
  earlierShown: string;
  backToUpcoming: string;
  anyTheme(count: number): string;
  details: string;
  allDates: string;
  pastDates: string;
  firstVisit: string;
  comeAlone: string;
  fetched: string;
  groupSize(text: string): string;
  greeter(text: string): string;
  registration: Record<'NONE' | 'PHONE' | 'MAIL' | 'WEB', string>;
  contact: string;
  organiser: string;
  plainLanguage: string;
  moreOnTheWeb: string;
}

/** What a list may have to say as soon as it is there. */
export interface FirstStrings {
  regionLabel: string;
  placeLabel: string;
  placeHint: string;
  radiusLabel: string;
  kilometres(radius: number): string;
  filtersLabel: string;
  periods: Record<'today' | 'week' | 'weekend', string>;
  themes: Record<'company' | 'meals' | 'movement' | 'culture' | 'digital' | 'grief', string>;
  suggestionsLabel: string;
  suggestionCount(count: number): string;
  invitation: string;
  loading: string;
  offerCount(count: number): string;
  within(radius: number, place: string): string;
  nothing(radius: number, place: string, narrowed: boolean): string;
  widerRadius(radius: number, count: number): string;
  anyTime(count: number): string;
  nothingAnywhere: string;
  showThem: string;
  failed: string;
  offline: string;
  retry: string;
  more(remaining: number): string;
  moreFailed: string;
  example: string;
  exampleHint: string;
  past: string;
  cancelled: string;
  moved: string;
  full: string;
  /** That one must ring before coming. */
  callFirst: string;
  online: string;
  paused: string;
  pausedUntil(day: string): string;
  noPlace: string;
  reasons: string;
  call(number: string): string;
  approximate: string;
  inTown: string;
  wheelchair: Record<'YES' | 'LIMITED' | 'NO', string>;
  companion: string;
  atHome: string;
  byAppointment: string;
  detailsFailed: string;
  where: string;
  source: string;
  sources: string;
  viewLabel: string;
  views: Record<'list' | 'agenda' | 'map', string>;
  viewFailed: string;
}
