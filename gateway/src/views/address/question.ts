import type { AccessibilityFeature, AttendanceMode, MinimumFreshness, OfferSort, RegistrationKind, TimeOfDay, Weekday } from '../data/vocabulary.js';
import type { Theme } from './themes.js';

export type When = 'today' | 'week' | 'weekend' | 'fortnight' | 'month';

/** What the address of a view asks, in the words of the API. */
export interface Question {
  /** A postcode, the name of a municipality or its AGS as somebody typed it; empty as long as nobody has said where. */
  readonly place: string;
  readonly radius: number;
  readonly text: string;
  readonly when: When | null;
  /** First and last German day, YYYY-MM-DD; they win over `when`. */
  readonly from: string | null;
  readonly to: string | null;
  readonly weekdays: readonly Weekday[];
  readonly times: readonly TimeOfDay[];
  readonly needs: readonly string[];
  readonly categories: readonly string[];
  readonly where: readonly AttendanceMode[];
  readonly free: boolean;
  readonly access: readonly AccessibilityFeature[];
  readonly unknownAccess: boolean;
  readonly registration: readonly RegistrationKind[];
  readonly languages: readonly string[];
  readonly age: number | null;
  readonly freshness: MinimumFreshness | null;
  readonly theme: Theme | null;
  readonly sort: OfferSort;
}

/** Nothing asked: ten kilometres, what comes soonest first. */
export const noQuestion: Question = Object.freeze({
  place: '',
  radius: 10,
  text: '',
  when: null,
  from: null,
  to: null,
  weekdays: [],
  times: [],
  needs: [],
  categories: [],
  where: [],
  free: false,
  access: [],
  unknownAccess: false,
  registration: [],
  languages: [],
  age: null,
  freshness: null,
  theme: null,
  sort: 'SOONEST',
});

/** Everything that narrows a search beside place, radius and order, undone. */
export const withoutNarrowing = ({ place, radius, sort }: Question): Question => ({ ...noQuestion, place, radius, sort });

export const isNarrowed = (question: Question): boolean => JSON.stringify(question) !== JSON.stringify(withoutNarrowing(question));
