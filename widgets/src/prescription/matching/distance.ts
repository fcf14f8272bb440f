const EARTH_METRES = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** What somebody walks who is no longer young and does not hurry: about four kilometres an hour. */
const METRES_A_MINUTE = 70;
/** Streets are not straight lines: in towns a way is about a third longer than the distance. */
const DETOUR = 1.3;

interface Point {
  lat: number;
  lon: number;
}

/** Great circle between two points, in whole metres. */
export function metresBetween(from: Point, to: Point): number {
  const half = (degrees: number): number => Math.sin((degrees * RADIANS) / 2) ** 2;
  const chord = half(to.lat - from.lat) + Math.cos(from.lat * RADIANS) * Math.cos(to.lat * RADIANS) * half(to.lon - from.lon);
  return Math.round(2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(chord))));
}

/** How long a walk takes over so many metres of great circle; at least a minute. */
export const walkingMinutes = (metres: number): number => Math.max(1, Math.round((metres * DETOUR) / METRES_A_MINUTE));
