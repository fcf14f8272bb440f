import { EARTH_RADIUS } from './projection.js';

/** Exact distance on the sphere in metres (haversine). */
export function greatCircleMetres(from: { lat: number; lon: number }, to: { lat: number; lon: number }): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half =
    Math.sin(radians(to.lat - from.lat) / 2) ** 2 +
    Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(radians(to.lon - from.lon) / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
}

/**
 * The same distance as an SQL expression over the columns `lat` and `lon`.
 * Its three parameters are of the origin: latitude, latitude again, longitude.
 */
export const GREAT_CIRCLE_SQL = `(2 * ${EARTH_RADIUS} * asin(least(1, sqrt(
  sin(radians(lat - ?) / 2) ^ 2 + cos(radians(?)) * cos(radians(lat)) * sin(radians(lon - ?) / 2) ^ 2))))`;
