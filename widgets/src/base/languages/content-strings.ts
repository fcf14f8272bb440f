/** What is said about the language of the entries themselves, and about questions that have no answer. One per language. */
export interface ContentStrings {
  /** Where an entry is shown in German, because nobody has translated it. Empty in German. */
  entriesInGerman: string;
  /** Beside a plain text that people of the group it is written for have read: who, and on which day. */
  plainReviewed(by: string, day: string): string;
  /** Beside a plain text that nobody of that group has read yet. */
  plainUnreviewed: string;
  /** What the API says in German and English only, by its code; null where its own words will do. */
  refusals: Readonly<Record<'UNKNOWN_POSTAL_CODE' | 'UNKNOWN_MUNICIPALITY', Refusal>> | null;
}

export interface Refusal {
  message: string;
  hint: string;
}
