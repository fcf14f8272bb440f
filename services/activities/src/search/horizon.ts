import { addDays } from '@miteinander/kit/scalars/berlin-time.js';

/** Local days between which rules are expanded, both inclusive: a year back for looking up, 13 months ahead for finding. */
export interface Horizon {
  from: string;
  to: string;
}

export function horizonOf(today: string): Horizon {
  return { from: addDays(today, -366), to: addDays(today, 396) };
}
