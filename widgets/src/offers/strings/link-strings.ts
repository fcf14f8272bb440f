/** The ways on from an opened offer. One file per language. */
export interface LinkStrings {
  calendar: string;
  onMap: string;
  /** For passing on, or printing. */
  ownPage: string;
  report: string;
  /** Of the e-mail, in German, for those who keep the entry read it. */
  reportSubject(title: string): string;
  /** To the German text of the entry, where a plainer one or a translation is shown. */
  original: string;
}
