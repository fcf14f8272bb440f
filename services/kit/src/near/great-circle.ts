import { EARTH_RADIUS } from './projection.js';

/** Exact distance on the sphere in metres (haversine). */
export function greatCircleMetres(from: { lat: number; lon: number }, to: { lat: number; lon: number }): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half =
    Math.sin(radians(to.lat - from.lat) / 2) ** 2 +
    Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(radians(to.lon - from.lon) / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** The same distance as SQL: from a point in two columns to an origin, all as they stand in the statement. */
export function greatCircleSql(columns: { lat: string; lon: string }, origin: { lat: string; lon: string }): string {
  return `(2 * ${EARTH_RADIUS} * asin(least(1, sqrt(
  sin(radians(${columns.lat} - ${origin.lat}) / 2) ^ 2
  + cos(radians(${origin.lat})) * cos(radians(${columns.lat})) * sin(radians(${columns.lon} - ${origin.lon}) / 2) ^ 2))))`;
}

/**
 * The same over the columns `lat` and `lon`.
 * Its three parameters are of the origin: latitude, latitude again, longitude.
 */
export const GREAT_CIRCLE_SQL = greatCircleSql({ lat: 'lat', lon: 'lon' }, { lat: '?', lon: '?' });
