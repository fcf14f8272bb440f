import type { Random } from '@miteinander/activities/testing/random.js';
import type { GeoPoint } from '@miteinander/kit/near/geo-point.js';
import { EARTH_RADIUS } from '@miteinander/kit/near/projection.js';

const DEGREES = 180 / Math.PI;

/** A point around a centre, ever less likely further out: density falls by e with every `spread` metres. To a tenth of a metre. */
export function scatter({ lat, lon }: GeoPoint, spread: number, random: Random): GeoPoint {
  const metres = -spread * Math.log((1 - random.next()) * (1 - random.next()));
  const bearing = random.next() * 2 * Math.PI;
  const north = (metres * Math.cos(bearing)) / EARTH_RADIUS;
  const east = (metres * Math.sin(bearing)) / (EARTH_RADIUS * Math.cos(lat / DEGREES));
  return { lat: round(lat + north * DEGREES), lon: round(lon + east * DEGREES) };
}

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
