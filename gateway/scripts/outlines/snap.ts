import type { Area, GridPoint } from './area.ts';

const keyOf = ([x, y]: GridPoint): string => `${x},${y}`;

/** The two files were rounded differently: points of the second that lie beside one of the first become that one, so that shared borders are found. */
export function snap(areas: Area[], to: readonly Area[]): Area[] {
  const fixed = new Set(to.flatMap(({ rings }) => rings.flat().map(keyOf)));
  const neighbours = ([x, y]: GridPoint): GridPoint[] => [-1, 0, 1].flatMap((east) => [-1, 0, 1].map((north): GridPoint => [x + east, y + north]));
  const snapped = (point: GridPoint): GridPoint => (fixed.has(keyOf(point)) ? point : (neighbours(point).find((near) => fixed.has(keyOf(near))) ?? point));
  return areas.map((area) => ({ ...area, rings: area.rings.map((ring) => ring.map(snapped)) }));
}
