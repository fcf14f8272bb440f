/** What the fields for a word code say, wherever they stand. */
export interface WordFieldStrings {
  /** Over the four fields. */
  words: string;
  /** Names a field, 1 to 4. */
  word(number: number): string;
  /** Read out when words are suggested; the words follow. */
  suggestions: string;
  /** What to do about a field without a word. */
  missing(number: number): string;
  unreadable: string;
  offline: string;
  failed: string;
}

/** What the page behind a poster's code says. */
export interface ArrivalStrings extends WordFieldStrings {
  title: string;
  languages: string;
  /** What to do, in one or two sentences. */
  lead: string;
  /** That nobody must. */
  needless: string;
  /** What happens with it. */
  privacy: string;
  example: string;
  come: string;
  sending: string;
  counted: string;
  countedMore: string;
  another: string;
  /** Does not say which of the reasons it is: nobody knows it here. */
  notCounted: string;
  tooMany: string;
  welcome: string;
  brokenAddress: string;
  unknownOffer: string;
  home: string;
}
