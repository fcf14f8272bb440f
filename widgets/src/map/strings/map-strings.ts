/** What the map says in one language. */
export interface MapStrings {
  /** Names the whole, with its buttons. */
  map: string;
  skip: string;
  zoomIn: string;
  zoomOut: string;
  showAll: string;
  /** Names the picture itself and says which keys move it. */
  view: string;
  /** Comes before the names of offers that share a marker. */
  together: string;
  /** Above the list of offers that share a marker. */
  choose: string;
  closeList: string;
  /** How to zoom without keys or buttons. */
  hint: string;
  /** @param distance in figures and kilometres, as the language writes them */
  circle(distance: string): string;
  /** The outlines are not exact. */
  coarse: string;
  /** The background did not come, the points are right all the same. */
  noGround: string;
  /** Where the skip link leads. */
  end: string;
}
