/** The last moment a rule may give, itself included: a minute on the wall clock, or an instant in milliseconds since 1970. */
export type Until = { kind: 'LOCAL'; minute: number } | { kind: 'INSTANT'; milliseconds: number };

/** A day of the week; with an ordinal the first, second, … or counted from the end the last (-1), … of its month or year. */
export interface RuleWeekday {
  /** 0 is Monday. */
  weekday: number;
  /** Null for every one. */
  ordinal: number | null;
}

/** An RFC 5545 rule, read and checked. Empty lists stand for absent parts; numbers in lists are sorted and distinct. */
export interface RecurrenceRule {
  frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  count: number | null;
  until: Until | null;
  /** 0 is Monday. */
  weekStart: number;
  weekdays: readonly RuleWeekday[];
  /** Negative ones count from the end of the month. */
  monthDays: readonly number[];
  /** Negative ones count from the end of the year. */
  yearDays: readonly number[];
  /** Negative ones count from the end of the year. */
  weekNumbers: readonly number[];
  months: readonly number[];
  hours: readonly number[];
  minutes: readonly number[];
  setPositions: readonly number[];
}
