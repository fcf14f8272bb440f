import { readFile } from 'node:fs/promises';

import { SCALE, type Area, type GridPoint } from './area.ts';

interface Feature {
  properties: { AGS: string; GEN: string; BEZ: string; rep_lon: number; rep_lat: number };
  geometry: { type: 'Polygon'; coordinates: number[][][] } | { type: 'MultiPolygon'; coordinates: number[][][][] };
}

const toGrid = ([lon = 0, lat = 0]: number[]): GridPoint => [Math.round(lon * SCALE), Math.round(lat * SCALE)];

/** "Warendorf" alone would be the town; "Märkischer Kreis" and "Region Hannover" say already what they are. */
const nameOf = ({ AGS, GEN, BEZ }: Feature['properties']): string => (AGS.length === 5 && ['Kreis', 'Landkreis'].includes(BEZ) && !/kreis|region/i.test(GEN) ? `${BEZ} ${GEN}` : GEN);

/** Reads a GeoJSON file of the federal mapping agency's VG5000, in WGS84. */
export async function readAreas(path: string): Promise<Area[]> {
  const { features } = JSON.parse(await readFile(path, 'utf8')) as { features: Feature[] };
  return features.map(({ properties, geometry }) => ({
    key: properties.AGS,
    name: nameOf(properties),
    point: toGrid([properties.rep_lon, properties.rep_lat]),
    rings: (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()).map((ring) => ring.map(toGrid)),
  }));
}
