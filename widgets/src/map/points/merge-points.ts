import type { MapPoint } from '../offers-map.js';

export interface Pixel {
  x: number;
  y: number;
}

/** Points that share a marker, by number; the marker stands where the first one is. */
export type Together = readonly [MapPoint, ...MapPoint[]];

/**
 * Puts points together that would cover each other: each one joins the first marker nearer than `distance` pixels, or gets one of its own.
 * So no two markers are nearer than that, and points at one place always share one.
 * @returns by the number of the first point
 */
export function mergePoints(points: readonly MapPoint[], pixelOf: (point: MapPoint) => Pixel, distance: number): Together[] {
  const markers: { at: Pixel; together: [MapPoint, ...MapPoint[]] }[] = [];
  for (const point of points.toSorted((left, right) => left.number - right.number)) {
    const at = pixelOf(point);
    const marker = markers.find((other) => Math.hypot(other.at.x - at.x, other.at.y - at.y) < distance);
    if (marker) marker.together.push(point);
    else markers.push({ at, together: [point] });
  }
  return markers.map(({ together }) => together);
}
