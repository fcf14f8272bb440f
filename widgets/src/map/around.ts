import { Circle, LatLngBounds, type LeafletMap } from './leaflet/leaflet.js';
import type { MapPoint } from './offers-map.js';

export interface Around {
  lat: number;
  lon: number;
  radiusKm: number;
}

const KILOMETRES_OF_A_DEGREE = 111.2;

export const circleOf = ({ lat, lon, radiusKm }: Around, map: LeafletMap): Circle => new Circle([lat, lon], { radius: radiusKm * 1000, className: 'map-circle', interactive: false }).addTo(map);

/** What is to be seen at first: the circle, and every point; without either, null. */
export function boundsOf(points: readonly MapPoint[], around: Around | null): LatLngBounds | null {
  const bounds = new LatLngBounds(points.map(({ lat, lon }) => [lat, lon] as const));
  if (around) {
    const [north, east] = [around.radiusKm / KILOMETRES_OF_A_DEGREE, around.radiusKm / (KILOMETRES_OF_A_DEGREE * Math.cos((around.lat * Math.PI) / 180))];
    bounds.extend([around.lat - north, around.lon - east]).extend([around.lat + north, around.lon + east]);
  }
  return bounds.isValid() ? bounds : null;
}
