/** What a source says of itself and of one entry. */
export interface RecordProvenance {
  source: string;
  sourceUrl?: string;
  licence: string;
  attribution: string;
  externalId: string;
}
