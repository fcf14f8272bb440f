import type { PostcodeRow } from './gazetteer-model.ts';
import { distanceKm, type GeoPoint } from './geo-point.ts';
import type { Finding, MunicipalityFinder } from './municipality-finder.ts';

/** Some rows bear the right name and the point of a namesake; the middle of a municipality is never this many radii off. */
const NAMESAKE_RADII = 3;

/** A row with the municipality that it was found to lie in. */
export interface LocatedRow extends PostcodeRow, Finding {}

export function locateRows(rows: readonly PostcodeRow[], finder: MunicipalityFinder): LocatedRow[] {
  return rows.map((row) => {
    const finding = finder.find(row.districtCode, row.place, row.point);
    return { ...row, ...finding, point: trustedPoint(row.point, finding) };
  });
}

function trustedPoint(point: GeoPoint, { municipality, by }: Finding): GeoPoint {
  const radius = Math.sqrt(municipality.areaKm2 / Math.PI);
  return by === 'NAME' && distanceKm(point, municipality.point) > NAMESAKE_RADII * radius ? municipality.point : point;
}
