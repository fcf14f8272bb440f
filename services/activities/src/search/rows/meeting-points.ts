import type { GeoPoint } from '@miteinander/kit/near/geo-point.js';
import { PROJECTION_PADDING, project } from '@miteinander/kit/near/projection.js';

import type { DerivedActivity, KnownPlace, KnownMunicipality } from './derived-activity.js';

/** Where an offer can be met, as a search row keeps it. Position and box lie in the plane of its kind. */
export interface MeetingPoint {
  /** WGS84 degrees; null online. */
  lat: number | null;
  lon: number | null;
  /** As PostgreSQL reads a point: metres east and north. */
  position: string;
  /** As PostgreSQL reads a box: what lies within `reach` and a little more; null without reach. */
  covers: string | null;
  /** How far from here it comes to people, in metres; null where people come to it or only municipalities are known. */
  reach: number | null;
  ags: string | null;
}

/** Planes far apart, so that one index holds what is found by a circle, by its own reach, and from everywhere. */
export const PLANES = { NEAR: 0, REACH: 10_000_000, ONLINE: 20_000_000 } as const;

/** No offer that comes to the home reaches further than this, in metres. */
export const LONGEST_REACH = 100_000;

/** At its place, at each stop of its route, around the centre it comes from, in the middle of each municipality whose homes it visits, or online. */
export function meetingPoints(
  { mode, place_id, facts }: DerivedActivity,
  places: ReadonlyMap<string, KnownPlace>,
  municipalities: ReadonlyMap<string, KnownMunicipality>,
): MeetingPoint[] {
  if (mode === 'ONLINE') return [{ lat: null, lon: null, position: `(${PLANES.ONLINE},0)`, covers: null, reach: null, ags: null }];
  const place = places.get(place_id ?? '');
  if (mode === 'AT_HOME') {
    const centre = facts.serviceArea?.centre ?? place;
    const radius = facts.serviceArea?.radiusKm;
    const around = centre && radius !== undefined ? [pointAt(centre, place?.ags ?? null, Math.min(radius * 1000, LONGEST_REACH))] : [];
    const served = (facts.serviceArea?.municipalities ?? []).flatMap((ags) => {
      const municipality = municipalities.get(ags);
      return municipality ? [pointAt(municipality, ags)] : [];
    });
    const all = [...around, ...served];
    return all.length > 0 || !place ? all : [pointAt(place, place.ags)];
  }
  const stops = mode === 'ALONG_ROUTE' ? (facts.route?.stops ?? []).map(({ position }) => pointAt(position, null)) : [];
  return place ? [pointAt(place, place.ags), ...stops] : stops;
}

function pointAt({ lat, lon }: GeoPoint, ags: string | null, reach: number | null = null): MeetingPoint {
  const { east, north } = project(lat, lon);
  if (reach === null) return { lat, lon, position: `(${east + PLANES.NEAR},${north})`, covers: null, reach, ags };
  const [x, padded] = [east + PLANES.REACH, reach * PROJECTION_PADDING];
  return { lat, lon, position: `(${x},${north})`, covers: `(${x + padded},${north + padded}),(${x - padded},${north - padded})`, reach, ags };
}
