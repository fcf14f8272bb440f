/** Values of the API that an address can name. */
export type OfferSort = 'NEAREST' | 'SOONEST' | 'BEST';
export type Weekday = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';
export type TimeOfDay = 'MORNING' | 'AFTERNOON' | 'EVENING';
export type AttendanceMode = 'AT_PLACE' | 'AT_HOME' | 'ALONG_ROUTE' | 'ONLINE';
export type RegistrationKind = 'NONE' | 'PHONE' | 'MAIL' | 'WEB';
export type AccessibilityFeature = 'WHEELCHAIR' | 'STEP_FREE_ENTRANCE' | 'ACCESSIBLE_TOILET' | 'ACCESSIBLE_PARKING' | 'INDUCTION_LOOP' | 'QUIET';
export type MinimumFreshness = 'FRESH' | 'DUE';

/** Slugs and codes the API knows today. */
export interface Vocabulary {
  readonly needs: readonly string[];
  readonly categories: readonly string[];
  readonly languages: readonly string[];
}

export const noVocabulary: Vocabulary = { needs: [], categories: [], languages: [] };
