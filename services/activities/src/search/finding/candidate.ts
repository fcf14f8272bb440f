import type { FirstSlot } from './first-slot.js';

/** An offer found, and what its place in a list follows from. */
export interface Candidate {
  id: string;
  /** On the sphere; `ONLINE_METRES` for offers that are nowhere. */
  metres: number;
  slot: FirstSlot;
}

/** Sorts online offers after all that are somewhere: further than anything on earth. */
export const ONLINE_METRES = 100_000_000;
