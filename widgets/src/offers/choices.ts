import type { AccessibilityFeature, AttendanceMode, RegistrationKind, TimeOfDay, Weekday } from '../data/gql/graphql.js';

export type When = 'today' | 'week' | 'weekend' | 'fortnight' | 'dates';

/** What a visitor has chosen with the filters; empty lists and null are no condition. */
export interface Choices {
  readonly text: string;
  readonly when: When | null;
  /** First and last day, YYYY-MM-DD, when `when` is "dates"; either may be open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly weekdays: readonly Weekday[];
  readonly times: readonly TimeOfDay[];
  readonly needs: readonly string[];
  readonly categories: readonly string[];
  readonly where: readonly AttendanceMode[];
  readonly free: boolean;
  readonly registration: readonly RegistrationKind[];
  readonly access: readonly AccessibilityFeature[];
  /** Whether what nobody has said about access may pass. */
  readonly unknownAccess: boolean;
  readonly languages: readonly string[];
  readonly age: number | null;
  readonly freshness: 'FRESH' | 'DUE' | null;
}
