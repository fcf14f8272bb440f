import type { AccessibilityFeature, NearInput, PlaceFilter, PlaceKind } from '../data/gql/graphql.js';
import { MEETING_KINDS } from './kind-groups.js';
import type { PlaceFilterName } from './place-filter-names.js';

/** What the widget asks, in the words of its attributes and controls. */
export interface PlaceQuestion {
  place: string;
  lat: number | null;
  lon: number | null;
  /** Kilometres. */
  radius: number;
  /** Settled by the page; empty if it leaves them to the visitor. */
  kinds: readonly PlaceKind[];
  /** What the visitor has chosen; null for wherever people meet. */
  kind: PlaceKind | 'ALL' | null;
  openNow: boolean;
  cool: boolean;
  access: readonly AccessibilityFeature[];
  /** Whether what nobody has said about access may pass. */
  unknownAccess: boolean;
}

/** A postcode, an AGS or a name; a point wins over both. Null as long as nobody has said where. */
export function nearOf({ place, lat, lon, radius }: PlaceQuestion): NearInput | null {
  if (lat !== null && lon !== null) return { position: { lat: roundToKilometre(lat), lon: roundToKilometre(lon) }, radiusKm: radius };
  const text = place.trim();
  if (text === '') return null;
  const postalCode = /^\d{5}(?=\D|$)/.exec(text)?.[0];
  return postalCode === undefined ? { municipality: text, radiusKm: radius } : { postalCode, radiusKm: radius };
}

export function placeFilterOf({ kinds, kind, openNow, cool, access, unknownAccess }: PlaceQuestion): PlaceFilter {
  const wanted = kinds.length > 0 ? kinds : kind === null ? MEETING_KINDS : [kind].filter((one) => one !== 'ALL');
  return {
    ...(wanted.length > 0 && { kinds: [...wanted] }),
    ...(openNow && { openNow }),
    ...(cool && { coolPlace: true }),
    ...(access.length > 0 && { accessibility: { allOf: [...access], ...(unknownAccess && { unknownMayPass: true }) } }),
  };
}

/** The change that takes back whatever a visitor can choose; null if nothing is chosen. */
export function withoutChoices(question: PlaceQuestion, filters: readonly PlaceFilterName[]): Partial<PlaceQuestion> | null {
  const { kinds, kind, access, openNow, cool } = question;
  const change: Partial<PlaceQuestion> = {
    ...(kinds.length === 0 && kind !== null && kind !== 'ALL' && { kind: null }),
    ...(access.length > 0 && { access: [], unknownAccess: false }),
    ...(openNow && filters.includes('open') && { openNow: false }),
    ...(cool && filters.includes('cool') && { cool: false }),
  };
  return Object.keys(change).length === 0 ? null : change;
}

/** Two decimals: the exact position never leaves the device. */
const roundToKilometre = (degrees: number): number => Math.round(degrees * 100) / 100;
