/** What the page behind a sheet's QR code says beside the words of all widgets. One file per language. */
export interface RecipeStrings {
  /** Of the page. */
  title: string;
  greeting: string;
  languages: string;
  loading: string;
  failed: string;
  retry: string;
  /** The day and time the offers were fetched. */
  keptFrom(when: string): string;
  offline: string;
  /** On the leaf's side: when it takes place next. */
  next: string;
  noDate: string;
  byAppointment: string;
  cancelledDay(when: string): string;
  movedDay(when: string): string;
  fullDay(when: string): string;
  gone: string;
  doubted: string;
  callFirst: string;
  instead: string;
  /** An offer that is gone, where nothing else is known. */
  searchInstead: string;
  stops: string;
  mail(name: string): string;
  cost: string;
  access: string;
  accessKnown: Record<'stepFree' | 'noStepFree' | 'toilet' | 'loop' | 'quiet' | 'parking', string>;
  original: string;
  readAloud: string;
  stopReading: string;
  /** A telephone number, as it is read out. */
  ring(number: string): string;
  arrived: string;
  arrivedHint: string;
  sending: string;
  counted: string;
  notCounted: string;
  tooMany: string;
  arrivalOffline: string;
  arrivalFailed: string;
  brokenTitle: string;
  broken: string;
  postalCode: string;
  show: string;
  more: string;
  /** What this page does and does not with what the address says. */
  privacy: string;
}
