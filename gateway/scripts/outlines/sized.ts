import type { Area, GridPoint } from './area.ts';

const areaOf = (ring: readonly GridPoint[]): number =>
  Math.abs(ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[at + 1] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0)) / 2;

/** How much of the map an area takes, in thousandths of a square degree: the name of a larger one has precedence. */
export const sizeOf = ({ rings }: Area): number => Math.round((Math.max(...rings.map(areaOf)) / 10_000 ** 2) * 1000 * 100) / 100;
