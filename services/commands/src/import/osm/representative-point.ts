export type Coordinates = [lon: number, lat: number];

export type Geometry =
  | { type: 'Point'; coordinates: Coordinates }
  | { type: 'MultiPoint' | 'LineString'; coordinates: Coordinates[] }
  | { type: 'MultiLineString' | 'Polygon'; coordinates: Coordinates[][] }
  | { type: 'MultiPolygon'; coordinates: Coordinates[][][] };

/** A point on the object itself: within the (largest) area, on the line, the first of several points. */
export function representativePoint(geometry: Geometry): Coordinates | undefined {
  switch (geometry.type) {
    case 'Point':
      return geometry.coordinates;
    case 'MultiPoint':
      return geometry.coordinates[0];
    case 'LineString':
      return middle(geometry.coordinates);
    case 'MultiLineString':
      return middle(geometry.coordinates.toSorted((a, b) => b.length - a.length)[0] ?? []);
    case 'Polygon':
      return pointInPolygon(geometry.coordinates);
    case 'MultiPolygon':
      return pointInPolygon(geometry.coordinates.toSorted((a, b) => area(b[0] ?? []) - area(a[0] ?? []))[0] ?? []);
  }
}

const middle = (line: Coordinates[]) => line[Math.floor(line.length / 2)];

/** The middle of the widest stretch inside the rings on the horizontal line halfway up: inside even where the centroid is not. */
function pointInPolygon(rings: Coordinates[][]): Coordinates | undefined {
  const outer = rings[0];
  const start = outer?.[0];
  if (!outer || !start) return undefined;
  const lats = outer.map(([, lat]) => lat);
  const lat = (Math.min(...lats) + Math.max(...lats)) / 2;
  const crossings = rings.flatMap((ring) => crossingsAt(ring, lat)).toSorted((a, b) => a - b);
  let best: { lon: number; width: number } | undefined;
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const west = crossings[index] ?? 0;
    const east = crossings[index + 1] ?? 0;
    if (!best || east - west > best.width) best = { lon: (west + east) / 2, width: east - west };
  }
  return best ? [best.lon, lat] : start;
}

function crossingsAt(ring: Coordinates[], lat: number): number[] {
  return edges(ring).flatMap(([[lonA, latA], [lonB, latB]]) =>
    latA > lat === latB > lat ? [] : [lonA + ((lat - latA) / (latB - latA)) * (lonB - lonA)],
  );
}

function area(ring: Coordinates[]): number {
  return Math.abs(edges(ring).reduce((sum, [[lonA, latA], [lonB, latB]]) => sum + lonA * latB - lonB * latA, 0)) / 2;
}

function edges(ring: Coordinates[]): [Coordinates, Coordinates][] {
  return ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point]);
}
