import { readNumber } from '../checks/read-number.js';
import { readPosition } from '../checks/read-position.js';
import type { RecordChecks } from '../checks/record-checks.js';
import { utmPosition } from '../checks/utm-position.js';
import type { GeoPoint } from '@miteinander/kit/near/geo-point.js';

export interface BochumCoordinates {
  lat: string;
  lon: string;
  east?: string;
  north?: string;
}

/**
 * The point of a row: WGS84 where given, else UTM zone 32. A row without any coordinates has no position and is still a place; a row
 * with coordinates of which none are usable is rejected.
 */
export function bochumPosition(checks: RecordChecks, given: BochumCoordinates): GeoPoint | undefined {
  const degrees = `${given.lat.trim()} ${given.lon.trim()}`.trim();
  const metres = `${(given.east ?? '').trim()} ${(given.north ?? '').trim()}`.trim();
  if (degrees === '' && metres === '') return undefined;

  const utm = utmPosition(readNumber(given.east ?? ''), readNumber(given.north ?? ''));
  if (degrees === '') {
    if (utm.ok) return utm.position;
    checks.reject('utm', metres, utm.reason);
    return undefined;
  }
  const reading = readPosition(readNumber(given.lat), readNumber(given.lon));
  if (reading.ok) {
    if (reading.repair) checks.repair('lat, lon', degrees, reading.repair);
    return reading.position;
  }
  if (utm.ok) {
    checks.repair('lat, lon', degrees, `${reading.reason} Der Punkt wurde aus den UTM-Spalten berechnet.`);
    return utm.position;
  }
  checks.reject('lat, lon', degrees, reading.reason);
  return undefined;
}
