import proj4 from 'proj4';
import { type PositionReading, readPosition } from './read-position.js';

const ETRS89_UTM32 = '+proj=utm +zone=32 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';
const ZONE_PREFIX = 32_000_000;

/** EPSG:25832 in metres, also with the zone written before the easting (EPSG:4647). */
export function utmPosition(east: number | undefined, north: number | undefined): PositionReading {
  if (east === undefined || north === undefined) return { ok: false, reason: 'Die UTM-Koordinaten sind keine Zahlen.' };
  const easting = east > ZONE_PREFIX && east < ZONE_PREFIX + 1_000_000 ? east - ZONE_PREFIX : east;
  const [lon, lat] = proj4(ETRS89_UTM32, 'WGS84', [easting, north]);
  const reading = readPosition(lat, lon);
  return reading.ok && !reading.repair ? reading : { ok: false, reason: 'Die UTM-Koordinaten liegen nicht in Deutschland.' };
}
