/** Longitude and latitude in degrees. */
export interface DrawnName {
  name: string;
  kind: 'municipality' | 'district';
  lat: number;
  lon: number;
}

export interface DrawnOutlines {
  /** Lines by what they divide: municipalities, districts, states. Positions are [latitude, longitude]. */
  lines: [municipalities: Line[], districts: Line[], states: Line[]];
  /** The more important first. */
  names: DrawnName[];
}

export type Line = (readonly [lat: number, lon: number])[];

/** As `GET /map/outlines` answers: whole numbers, `scale` to a degree, counted from the box's south-west corner. */
export interface OutlinesAnswer {
  scale: number;
  borders: [rank: 0 | 1 | 2, ...steps: number[]][];
  names: [name: string, kind: DrawnName['kind'], x: number, y: number][];
}

export function readOutlines({ scale, borders, names }: OutlinesAnswer, west: number, south: number): DrawnOutlines {
  const lines: DrawnOutlines['lines'] = [[], [], []];
  for (const [rank, ...steps] of borders) {
    const line: Line = [];
    let [x, y] = [0, 0];
    for (let at = 0; at + 1 < steps.length; at += 2) {
      x += steps[at] ?? 0;
      y += steps[at + 1] ?? 0;
      line.push([south + y / scale, west + x / scale]);
    }
    lines[rank].push(line);
  }
  return { lines, names: names.map(([name, kind, x, y]) => ({ name, kind, lat: south + y / scale, lon: west + x / scale })) };
}
