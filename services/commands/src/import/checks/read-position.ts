import type { GeoPoint } from '@miteinander/kit/near/geo-point.js';

export type PositionReading = { ok: true; position: GeoPoint; repair?: string } | { ok: false; reason: string };

const SOUTH = 47.2;
const NORTH = 55.1;
const WEST = 5.8;
const EAST = 15.1;

/** Accepts WGS84 points within Germany's bounding box; latitude and longitude in each other's place are put right. */
export function readPosition(lat: number | undefined, lon: number | undefined): PositionReading {
  if (lat === undefined || lon === undefined) return { ok: false, reason: 'Die Koordinaten sind keine Zahlen.' };
  if (lat === 0 && lon === 0) return { ok: false, reason: 'Die Koordinaten sind 0/0, das ist kein Ort, sondern ein leeres Feld.' };
  if (isInGermany(lat, lon)) return { ok: true, position: { lat: round(lat), lon: round(lon) } };
  if (isInGermany(lon, lat)) {
    return { ok: true, position: { lat: round(lon), lon: round(lat) }, repair: 'Breite und Länge waren vertauscht und wurden getauscht.' };
  }
  return { ok: false, reason: 'Die Koordinaten liegen nicht in Deutschland.' };
}

const isInGermany = (lat: number, lon: number) => lat >= SOUTH && lat <= NORTH && lon >= WEST && lon <= EAST;

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
