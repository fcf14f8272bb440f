/** What is said about days, distances and the map. One file per language. */
export interface ViewStrings {
  /** For `Intl`. */
  locale: string;
  withoutDate: string;
  upTo(kilometres: string): string;
  further: string;
  online: string;
  showMap: string;
  /** Why the map is not there yet. */
  mapWaits: string;
  mapLoading: string;
  mapFailed: string;
  mapLabel: string;
  /** How many offers of the list are not on the map. */
  notOnMap(count: number): string;
}
