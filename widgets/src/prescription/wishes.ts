import { germanClock, germanDay } from '../base/words/german-day.js';
import type { DistrictBundle } from './bundle/district-bundle.js';
import type { AccessNeed, PrescriptionQuestion, TimeOfDay, Way } from './matching/question.js';
import { groupsOf, type Person } from './persons.js';

export type Locality = DistrictBundle['localities'][number];

/** What somebody has chosen. It lives in the element's memory and nowhere else. */
export interface Wishes {
  needs: readonly string[];
  way: Way;
  radiusKm: number;
  times: readonly TimeOfDay[];
  access: readonly AccessNeed[];
  together: boolean;
  atHome: boolean;
  freeOnly: boolean;
  /** Language tag; empty: whichever. */
  language: string;
  /** Empty: nobody has said. */
  person: Person | '';
}

export const noWishes = (radiusKm: number): Wishes => ({ needs: [], way: 'BUS', radiusKm, times: [], access: [], together: false, atHome: false, freeOnly: false, language: '', person: '' });

/** The same, without what narrows beyond needs, place and way. */
export const withoutExtras = (wishes: Wishes): Wishes => ({ ...noWishes(wishes.radiusKm), needs: wishes.needs });

/** True if there is something besides needs that narrows. */
export const hasExtras = ({ way, times, access, together, atHome, freeOnly, language, person }: Wishes): boolean =>
  way !== 'BUS' || times.length + access.length > 0 || together || atHome || freeOnly || language !== '' || person !== '';

/** With a value if it is not there, without it if it is. */
export const toggled = <Value>(values: readonly Value[], value: Value): Value[] => (values.includes(value) ? values.filter((known) => known !== value) : [...values, value]);

export function questionOf(wishes: Wishes, at: Locality, minimumFreshnessDays: number, moment: Date): PrescriptionQuestion {
  const { needs, way, radiusKm, times, access, together, atHome, freeOnly, language, person } = wishes;
  const { hour, minute } = germanClock(moment);
  const [today, two] = [germanDay(moment), (number: number): string => String(number).padStart(2, '0')];
  return {
    needs, at: { lat: at.lat, lon: at.lon }, municipality: at.ags, radiusKm, way, times, access, together, atHome, freeOnly, minimumFreshnessDays,
    today, now: `${today}T${two(hour)}:${two(minute)}`,
    groups: groupsOf(person),
    ...(language !== '' && { language }),
  };
}
