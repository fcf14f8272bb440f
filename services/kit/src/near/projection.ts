/** Mean earth radius in metres; the sphere behind every distance of this project. */
export const EARTH_RADIUS = 6_371_008.8;

const CENTRE_LAT = (51 * Math.PI) / 180;
const CENTRE_LON = (10.5 * Math.PI) / 180;

/** Metres east and north of 51° N 10.5° E. */
export interface Projected {
  east: number;
  north: number;
}

/**
 * Lambert azimuthal equal-area on the sphere, centred on Germany (Snyder 1987, eq. 24-2 to 24-4).
 * Inside Germany lengths are off by less than 0.3 %: good for an index, not for an answer.
 */
export function project(lat: number, lon: number): Projected {
  const phi = (lat * Math.PI) / 180;
  const lambda = (lon * Math.PI) / 180 - CENTRE_LON;
  const scale =
    EARTH_RADIUS *
    Math.sqrt(2 / (1 + Math.sin(CENTRE_LAT) * Math.sin(phi) + Math.cos(CENTRE_LAT) * Math.cos(phi) * Math.cos(lambda)));
  return {
    east: scale * Math.cos(phi) * Math.sin(lambda),
    north: scale * (Math.cos(CENTRE_LAT) * Math.sin(phi) - Math.sin(CENTRE_LAT) * Math.cos(phi) * Math.cos(lambda)),
  };
}

/** How much wider than asked a circle on projected metres must be so that it misses nobody. */
export const PROJECTION_PADDING = 1.005;
