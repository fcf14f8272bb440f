import type { AccessibilityFeature, AttendanceMode, OfferSort, RegistrationKind, TimeOfDay } from '../../data/gql/graphql.js';
import type { When } from '../../offers/choices.js';
import type { Group } from '../filter-names.js';

/** Every text of the filters. One file per language. */
export interface FilterStrings {
  textLabel: string;
  textHint: string;
  /** On the button that opens the filters on a phone; how many are in use. */
  filterButton(inUse: number): string;
  panelLabel: string;
  /** At the end of the filters on a phone. */
  show(offers: string): string;
  groups: Record<Group, string>;
  /** Behind the name of a group, how many of its choices are in use. */
  inUse(count: number): string;
  anyTime: string;
  when: Record<When, string>;
  from: string;
  to: string;
  datesWrong: string;
  fromDay(day: string): string;
  untilDay(day: string): string;
  times: Record<TimeOfDay, string>;
  where: Record<AttendanceMode, string>;
  free: string;
  freeChip: string;
  access: Record<AccessibilityFeature, string>;
  unknownAccess: string;
  unknownAccessChip: string;
  registration: Record<RegistrationKind, string>;
  ageLabel: string;
  ageHint: string;
  ageChip(age: number): string;
  anyFreshness: string;
  freshness: Record<'FRESH' | 'DUE', string>;
  freshnessChips: Record<'FRESH' | 'DUE', string>;
  chosenLabel: string;
  /** Read out behind the name of a filter. */
  remove: string;
  reset: string;
  without(choice: string): string;
  withoutAny: string;
  sortLabel: string;
  sorts: Record<OfferSort, string>;
  noVocabulary: string;
  /** Names of needs and categories by slug; what is missing is shown in German. */
  terms: Readonly<Record<string, string>>;
}
