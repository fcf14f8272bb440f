import type { AccessibilityFeature, AttendanceMode, MinimumFreshness, OfferSort, RegistrationKind, TimeOfDay, Weekday } from '../data/vocabulary.js';
import type { When } from './question.js';
import type { Theme } from './themes.js';

/** The parameters of an address, in the order in which they are written; the widgets with `sync-url` know the same. */
export const keys = [
  'ort', 'umkreis', 'text', 'wann', 'von', 'bis', 'tage', 'zeit', 'anliegen', 'art', 'wo', 'kostenlos',
  'zugang', 'unbekannt', 'anmeldung', 'sprache', 'alter', 'stand', 'thema', 'reihenfolge',
] as const;

export type Key = (typeof keys)[number];

export const yes = 'ja';

type Names<Value extends string> = Readonly<Record<Value, string>>;

/** English in the program, German in the address. */
export const names = {
  when: { today: 'heute', week: 'diese-woche', weekend: 'wochenende', fortnight: '14-tage', month: 'monat' } satisfies Names<When>,
  weekdays: { MONDAY: 'mo', TUESDAY: 'di', WEDNESDAY: 'mi', THURSDAY: 'do', FRIDAY: 'fr', SATURDAY: 'sa', SUNDAY: 'so' } satisfies Names<Weekday>,
  times: { MORNING: 'vormittag', AFTERNOON: 'nachmittag', EVENING: 'abend' } satisfies Names<TimeOfDay>,
  where: { AT_PLACE: 'vor-ort', AT_HOME: 'zu-hause', ALONG_ROUTE: 'unterwegs', ONLINE: 'online' } satisfies Names<AttendanceMode>,
  registration: { NONE: 'ohne', PHONE: 'telefon', MAIL: 'e-mail', WEB: 'internet' } satisfies Names<RegistrationKind>,
  access: {
    WHEELCHAIR: 'rollstuhl',
    STEP_FREE_ENTRANCE: 'stufenlos',
    ACCESSIBLE_TOILET: 'toilette',
    ACCESSIBLE_PARKING: 'parkplatz',
    INDUCTION_LOOP: 'hoerschleife',
    QUIET: 'ruhig',
  } satisfies Names<AccessibilityFeature>,
  freshness: { FRESH: 'frisch', DUE: 'nicht-veraltet' } satisfies Names<MinimumFreshness>,
  sort: { NEAREST: 'nah', SOONEST: 'bald', BEST: 'passend' } satisfies Names<OfferSort>,
  theme: { company: 'gesellschaft', meals: 'essen', movement: 'bewegung', culture: 'kultur', digital: 'handy', grief: 'trauer' } satisfies Names<Theme>,
} as const;

/** The value with this German name, or null; only names the record has itself count. */
export function valueOf<Value extends string>(record: Names<Value>, name: string): Value | null {
  return (Object.keys(record) as Value[]).find((value) => record[value] === name) ?? null;
}

/** Each known value once, in the order in which it was named. */
export function valuesOf<Value extends string>(record: Names<Value>, list: readonly string[]): Value[] {
  return [...new Set(list.map((name) => valueOf(record, name)).filter((value) => value !== null))];
}
