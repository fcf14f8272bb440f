/** WGS84 degrees. */
export interface GeoPoint {
  lat: number;
  lon: number;
}
