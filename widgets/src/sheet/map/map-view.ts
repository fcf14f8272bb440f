/** In degrees. */
export interface Position {
  lat: number;
  lon: number;
}

/** A part of the map and how it is put on paper, in the drawing's own units. */
export interface MapView {
  width: number;
  height: number;
  /** Units to a kilometre. */
  perKilometre: number;
  project(position: Position): { x: number; y: number };
}

const KILOMETRES_A_DEGREE = 111.2;
/** Below this there is no border and no name to be seen, and a point says nothing. */
const LEAST_KILOMETRES = 10;
/** Room around the outermost points, as a part of what they span. */
const ROOM = 0.3;

/** A view that holds all positions, at least ten kilometres wide. @param positions one at least */
export function mapView(positions: readonly Position[], width: number, height: number): MapView {
  const [lats, lons] = [positions.map(({ lat }) => lat), positions.map(({ lon }) => lon)];
  const middle = { lat: (Math.min(...lats) + Math.max(...lats)) / 2, lon: (Math.min(...lons) + Math.max(...lons)) / 2 };
  const shrink = Math.cos((middle.lat * Math.PI) / 180);
  const wide = (Math.max(...lons) - Math.min(...lons)) * KILOMETRES_A_DEGREE * shrink * (1 + ROOM);
  const high = (Math.max(...lats) - Math.min(...lats)) * KILOMETRES_A_DEGREE * (1 + 2 * ROOM);
  const perKilometre = Math.min(width / Math.max(wide, LEAST_KILOMETRES), height / Math.max(high, Number.MIN_VALUE));
  return {
    width,
    height,
    perKilometre,
    project: ({ lat, lon }) => ({
      x: width / 2 + (lon - middle.lon) * KILOMETRES_A_DEGREE * shrink * perKilometre,
      y: height / 2 - (lat - middle.lat) * KILOMETRES_A_DEGREE * perKilometre,
    }),
  };
}

const BARS = [0.5, 1, 2, 5, 10, 20];

/** Kilometres of the longest bar that takes a third of the width at most. */
export const scaleBar = ({ width, perKilometre }: MapView): number => BARS.findLast((kilometres) => kilometres * perKilometre <= width / 3) ?? 0.5;
