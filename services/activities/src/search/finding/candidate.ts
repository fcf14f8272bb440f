/** An offer found, and how far away it is. */
export interface Candidate {
  id: string;
  /** On the sphere; `ONLINE_METRES` for offers that are nowhere. */
  metres: number;
  stale: boolean;
}

/** Sorts online offers after all that are somewhere: further than anything on earth. */
export const ONLINE_METRES = 100_000_000;
