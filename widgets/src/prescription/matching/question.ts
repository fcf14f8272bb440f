/** On foot, by bus or car, or somebody has to come and fetch the person. */
export type Way = 'WALK' | 'BUS' | 'FETCHED';
/** Begins before 12, from 12 and before 17, from 17 on. */
export type TimeOfDay = 'MORNING' | 'AFTERNOON' | 'EVENING';
export type Weekday = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';
export type AccessNeed = 'STEP_FREE' | 'WHEELCHAIR' | 'TOILET' | 'LOOP' | 'QUIET';

/** What is asked of a district's offers. It stays in the browser: nothing here ever becomes part of a request. */
export interface PrescriptionQuestion {
  /** Slugs; empty: whatever there is. With `crisis` among them nothing matches: that calls for a telephone number, not for an offer. */
  needs: readonly string[];
  /** Where the person lives, in degrees. */
  at: { lat: number; lon: number };
  /** AGS of where the person lives; absent: that of the locality nearest to `at`. */
  municipality?: string;
  radiusKm: number;
  way: Way;
  /** Any of them will do; absent or empty: any time. */
  times?: readonly TimeOfDay[];
  /** Any of them will do; absent or empty: any day. */
  weekdays?: readonly Weekday[];
  /** Language tag of the language the person likes to speak. */
  language?: string;
  /** All of them are needed. */
  access?: readonly AccessNeed[];
  /** Would rather not go alone. */
  together?: boolean;
  /** It has to come to the home. */
  atHome?: boolean;
  /** Online or on the telephone suits as well as in person; else that comes only when there is nothing else. */
  online?: boolean;
  /** Nothing that has a price; a donation is no price. */
  freeOnly?: boolean;
  /** In years. */
  age?: number;
  /** Slugs of the groups the person belongs to, as far as it matters: `men`, `parents`. */
  groups?: readonly string[];
  /** Days since the last confirmation that are still believed; 120 by default of the widget. */
  minimumFreshnessDays: number;
  /** German day, YYYY-MM-DD. */
  today: string;
  /** German wall clock, YYYY-MM-DDTHH:MM. */
  now: string;
}
