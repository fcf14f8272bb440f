import { timesOfDay } from '../filter/time-of-day.js';
import { RING_DAYS, ringBit } from '../rows/date-ring.js';
import type { Parameters } from './parameters.js';

/** A stretch of a ring with the bits that are asked for. Short, so that testing it costs little. */
export interface RingRun {
  /** Days since 1970. */
  firstDay: number;
  /** Where in the ring it begins, from 0. */
  firstBit: number;
  /** As PostgreSQL reads bits, the first on the left. */
  mask: string;
}

/** The stretches of the ring from one day to another, both inclusive: two when the ring ends in between, none when no day is wanted. */
export function ringRuns(from: number, to: number, isWanted: (day: number) => boolean, parts: readonly number[]): RingRun[] {
  const ofDay = timesOfDay.map((_, part) => (parts.includes(part) ? '1' : '0')).join('');
  const runs: RingRun[] = [];
  let open: RingRun | undefined;
  let skipped = '';
  for (let day = from; day <= to; day += 1) {
    if (day % RING_DAYS === 0) open = undefined;
    if (!isWanted(day)) {
      skipped += '0'.repeat(timesOfDay.length);
      continue;
    }
    if (open) open.mask += skipped + ofDay;
    else runs.push((open = { firstDay: day, firstBit: ringBit(day, 0), mask: ofDay }));
    skipped = '';
  }
  return runs;
}

/** SQL for those bits of a column that a run asks for. */
export function bitsOf(column: string, { firstBit, mask }: RingRun, parameters: Parameters): string {
  const stretch = `substring(${column} from ${parameters.add(firstBit + 1, 'int')} for ${parameters.add(mask.length, 'int')})`;
  return `${stretch} & ${parameters.add(mask, 'varbit')}`;
}

/** SQL for whether `search_offer offer` has any of these bits, of a date that takes place or of one that is cancelled. */
export function anyBitOf(runs: readonly RingRun[], parameters: Parameters): string[] {
  return runs.flatMap((run) => ['offer.dates', 'offer.cancelled_dates'].map((column) => `coalesce(bit_count(${bitsOf(column, run, parameters)}) > 0, false)`));
}
