/** A weekday, by name, counted within its month; ordinal -1 is the last. */
export interface Ordinal {
  ordinal: number;
  weekday: string;
}

/** What a recurrence rule says, as far as it can be said in one breath. */
export interface Rhythm {
  pattern: Pattern;
  interval: number;
  /** 1 to 12 in order; empty for the whole year. */
  months: readonly number[];
  /** Last German day, YYYY-MM-DD; null if it goes on. */
  until: string | null;
}

export type Pattern =
  | { every: 'day' }
  | { every: 'week'; weekdays: readonly number[] }
  | { every: 'month'; ordinals: readonly { ordinal: number; weekday: number }[] }
  | { every: 'month'; days: readonly number[] }
  | { every: 'year' };
