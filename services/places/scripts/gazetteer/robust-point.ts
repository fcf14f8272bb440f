import { distanceKm, type GeoPoint } from './geo-point.ts';

/** No German postcode area reaches further from its middle than this. */
const OUTLIER_KM = 15;

/** The middle of a set of points that ignores a few far-off ones: median, drop what is far from it, median again. */
export function robustPoint(points: readonly GeoPoint[]): GeoPoint {
  const first = medianPoint(points);
  const near = points.filter((point) => distanceKm(first, point) <= OUTLIER_KM);
  return near.length === 0 ? first : medianPoint(near);
}

function medianPoint(points: readonly GeoPoint[]): GeoPoint {
  return { lat: median(points.map((point) => point.lat)), lon: median(points.map((point) => point.lon)) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new Error('A median needs at least one value; the list of points is empty.');
  return (lower + upper) / 2;
}
