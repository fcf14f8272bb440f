import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Box } from './box.js';

/** What a border divides: 0 municipalities of one district, 1 districts of one state, 2 states and countries. */
export type Rank = 0 | 1 | 2;

export interface Border {
  rank: Rank;
  /** Longitude and latitude in turn, in degrees. */
  points: readonly number[];
  box: Box;
}

export interface AreaName {
  name: string;
  kind: 'municipality' | 'district';
  /** False for the name of a district whose municipalities are named. */
  detailed: boolean;
  lon: number;
  lat: number;
  /** Thousandths of a square degree: the name of a larger area has precedence. */
  size: number;
}

export interface Outlines {
  borders: readonly Border[];
  names: readonly AreaName[];
}

/** As the script derive-outlines writes it: the first point of a border, then steps, in parts of a degree. */
interface OutlinesFile {
  scale: number;
  names: [name: string, kind: AreaName['kind'], detailed: boolean, x: number, y: number, size: number][];
  borders: [rank: Rank, ...steps: number[]][];
}

/** This package's folder, from `src` and from `dist` alike. */
const committed = join(import.meta.dirname, '../../data/outlines/outlines.json');

/** The outlines of municipalities and districts that the repository carries; data/outlines/README.md says where they come from. */
export async function readOutlines(path = committed): Promise<Outlines> {
  const { scale, names, borders } = JSON.parse(await readFile(path, 'utf8')) as OutlinesFile;
  return {
    names: names.map(([name, kind, detailed, x, y, size]) => ({ name, kind, detailed, lon: x / scale, lat: y / scale, size })),
    borders: borders.map(([rank, ...steps]) => {
      const points = sums(steps).map((value) => value / scale);
      return { rank, points, box: boxOf(points) };
    }),
  };
}

/** Each value with the one before the last added to it: steps become points. */
function sums(steps: readonly number[]): number[] {
  const values: number[] = [];
  for (const step of steps) values.push(step + (values[values.length - 2] ?? 0));
  return values;
}

function boxOf(points: readonly number[]): Box {
  const [lons, lats] = [points.filter((_, at) => at % 2 === 0), points.filter((_, at) => at % 2 === 1)];
  return { west: Math.min(...lons), south: Math.min(...lats), east: Math.max(...lons), north: Math.max(...lats) };
}
