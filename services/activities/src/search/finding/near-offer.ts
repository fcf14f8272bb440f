import type { Dates } from '../../occurrence/expand-schedule.js';
import type { Candidate } from './candidate.js';

/** An offer near enough, with what its row shows of its dates; see `Outline`. */
export interface NearOffer extends Candidate {
  /** By part of the day, the near days as bits. */
  near: readonly bigint[];
  startMinute: number;
  overMinute: number;
  irregular: boolean;
  /** What its dates follow from, where it is irregular; null where its row tells. */
  schedules: readonly Dates[] | null;
  byAppointment: boolean;
}
