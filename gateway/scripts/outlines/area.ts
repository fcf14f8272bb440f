/** Whole ten-thousandths of a degree (about 7 by 11 metres): longitude, latitude. */
export type GridPoint = readonly [x: number, y: number];

/** A municipality, or a district where municipalities are not known. */
export interface Area {
  /** AGS of eight digits, or of five for a district. */
  key: string;
  /** As people say it: "Telgte", "Kreis Warendorf". */
  name: string;
  /** A point inside it. */
  point: GridPoint;
  /** Closed: the last point is the first. */
  rings: GridPoint[][];
}

/** Points of the grid in one degree. */
export const SCALE = 10_000;
