/** The texts and slugs an offer is found by. Null and undefined are alike: there is none. */
export interface SearchTexts {
  title: string;
  summary?: string | null | undefined;
  description?: string | null | undefined;
  plainLanguage?: string | null | undefined;
  /** Slugs; one that is not ours is kept as a slug and has no label. */
  categories: readonly string[];
  needs: readonly string[];
  audiences?: readonly string[] | undefined;
  placeName?: string | null | undefined;
  organiserName?: string | null | undefined;
}
