import type { NearInput, OfferFilter, OfferSort } from '../data/gql/graphql.js';
import { daysOfPeriod, type Period } from '../base/words/days-of-period.js';
import type { Choices } from './choices.js';
import { THEMES, type Theme } from './themes.js';

/** What a widget asks, in the words of its attributes and controls. */
export interface Question {
  place: string;
  lat: number | null;
  lon: number | null;
  radius: number;
  period: Period | null;
  from: string | null;
  to: string | null;
  theme: Theme | null;
  categories: readonly string[];
  needs: readonly string[];
  /** Whose offers only, and of which municipality only. */
  partner: string | null;
  municipality: string | null;
  sort: OfferSort;
  /** What the filters add; null without them. */
  choices: Choices | null;
}

/** A postcode, an AGS or a name; a point wins over both. Null as long as nobody has said where. */
export function nearOf({ place, lat, lon, radius }: Question): NearInput | null {
  if (lat !== null && lon !== null) return { position: { lat: roundToKilometre(lat), lon: roundToKilometre(lon) }, radiusKm: radius };
  const text = place.trim();
  if (text === '') return null;
  const postalCode = /^\d{5}(?=\D|$)/.exec(text)?.[0];
  return postalCode === undefined ? { municipality: text, radiusKm: radius } : { postalCode, radiusKm: radius };
}

/** What the page has settled and the simple choices say; the filters' own choices are not in it. */
export function filterOf({ period, from, to, theme, categories, needs, partner, municipality }: Question, now: Date): OfferFilter {
  const days = period === null ? { from, to } : daysOfPeriod(period, now);
  const wanted = theme === null ? categories : THEMES[theme];
  return {
    ...(days.from !== null && { from: days.from }),
    ...(days.to !== null && { to: days.to }),
    ...(wanted.length > 0 && { categories: [...wanted] }),
    ...(needs.length > 0 && { needs: [...needs] }),
    ...(partner && { partner }),
    ...(municipality && { municipality }),
  };
}

const SORTS: Record<string, OfferSort> = { nearest: 'NEAREST', soonest: 'SOONEST', best: 'BEST' };

/** The attribute `sort`; the soonest come first unless it says otherwise. */
export const sortOf = (attribute: string): OfferSort => SORTS[attribute] ?? 'SOONEST';

/** Two decimals: the exact position never leaves the device. */
const roundToKilometre = (degrees: number): number => Math.round(degrees * 100) / 100;
