import type { Candidate } from './candidate.js';

/** An offer near enough, with what its row shows of its dates; see `Outline`. */
export interface NearOffer extends Candidate {
  /** By part of the day, the near days as bits. */
  near: readonly bigint[];
  startMinute: number;
  overMinute: number;
  irregular: boolean;
  /** Where it is irregular, its near dates one by one (see `packNearDates`), if its row has room for them. */
  dates: Buffer | null;
  byAppointment: boolean;
}
