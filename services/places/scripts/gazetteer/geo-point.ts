/** WGS84 degrees. */
export interface GeoPoint {
  readonly lat: number;
  readonly lon: number;
}

const KM_PER_DEGREE = 111.2;

/** Distance on a flat map scaled at the points' latitude: within 0.5 % for distances inside Germany. */
export function distanceKm(from: GeoPoint, to: GeoPoint): number {
  const northing = to.lat - from.lat;
  const easting = (to.lon - from.lon) * Math.cos((((from.lat + to.lat) / 2) * Math.PI) / 180);
  return Math.hypot(northing, easting) * KM_PER_DEGREE;
}

/** A box that holds every inhabited point of Germany. */
export function isInGermany({ lat, lon }: GeoPoint): boolean {
  return lat > 47.2 && lat < 55.1 && lon > 5.8 && lon < 15.1;
}
