import type { Box } from './box.js';
import type { AreaName, Border, Outlines, Rank } from './outlines.js';

/** What a widget draws: whole numbers, `scale` of them to a degree, counted from the south-west corner that was asked for. */
export interface DrawnOutlines {
  /** True if municipalities are in it, where they are known; false for districts alone. */
  detailed: boolean;
  scale: number;
  /** Rank, then longitude and latitude of the first point, then the steps from point to point. */
  borders: [rank: Rank, ...steps: number[]][];
  /** Larger areas first. */
  names: [name: string, kind: AreaName['kind'], x: number, y: number][];
}

/** Up to this size a view is worth municipalities: beyond, they would be too many and too small. */
const MOST_DETAILED = { wide: 1.5, high: 1.25 };
/** 50 m and 200 m: less than the data are off, and less than a pixel or two where they are drawn. */
const SCALES = { detailed: 2000, wide: 500 };
/** A town district is small and better known than the country around it. */
const PRECEDENCE_OF_TOWNS = 8;

/** Borders and names in a box. Borders are whole, so they may reach beyond it. */
export function outlinesWithin(box: Box, { borders, names }: Outlines): DrawnOutlines {
  const detailed = box.east - box.west <= MOST_DETAILED.wide && box.north - box.south <= MOST_DETAILED.high;
  const scale = detailed ? SCALES.detailed : SCALES.wide;
  const grid = (lon: number, lat: number): [number, number] => [Math.round((lon - box.west) * scale), Math.round((lat - box.south) * scale)];
  return {
    detailed,
    scale,
    borders: borders.filter((border) => (detailed || border.rank > 0) && touches(border.box, box)).map(({ rank, points }) => [rank, ...stepsOf(points, grid)]),
    names: names
      .filter((name) => (detailed ? name.detailed : name.kind === 'district') && contains(box, name))
      .toSorted((left, right) => precedence(right) - precedence(left))
      .map(({ name, kind, lon, lat }) => [name, kind, ...grid(lon, lat)]),
  };
}

const touches = (left: Box, right: Box): boolean => left.west <= right.east && left.east >= right.west && left.south <= right.north && left.north >= right.south;

const contains = (box: Box, { lon, lat }: AreaName): boolean => lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north;

const precedence = ({ name, kind, size }: AreaName): number => size * (kind === 'district' && !/kreis/i.test(name) ? PRECEDENCE_OF_TOWNS : 1);

/** Points that fall together on the coarser grid count once. */
function stepsOf(points: Border['points'], grid: (lon: number, lat: number) => [number, number]): number[] {
  const steps: number[] = [];
  let [lastX, lastY] = [0, 0];
  for (let at = 0; at < points.length; at += 2) {
    const [x, y] = grid(points[at] ?? 0, points[at + 1] ?? 0);
    if (at > 0 && x === lastX && y === lastY) continue;
    steps.push(x - lastX, y - lastY);
    [lastX, lastY] = [x, y];
  }
  return steps;
}
