/** In degrees. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Around what the server has outlines of. */
const GERMANY: Box = { west: 5.5, south: 47, east: 15.5, north: 55.25 };
/** Up to this size the server answers with municipalities. */
const DETAILED = { wide: 1.5, high: 1.25 };

/**
 * The box to ask for: on a grid, so that many views ask the same and caches answer them. Small views have the finer grid.
 * @returns null where there is nothing to draw
 */
export function outlinesBox(view: Box): Box | null {
  const fine = onGrid(view, 0.25);
  const box = fine.east - fine.west <= DETAILED.wide && fine.north - fine.south <= DETAILED.high ? fine : onGrid(view, 1);
  const within = { west: Math.max(box.west, GERMANY.west), south: Math.max(box.south, GERMANY.south), east: Math.min(box.east, GERMANY.east), north: Math.min(box.north, GERMANY.north) };
  return within.west < within.east && within.south < within.north ? within : null;
}

const onGrid = ({ west, south, east, north }: Box, step: number): Box => {
  const [down, up] = [(value: number): number => Math.floor(value / step) * step, (value: number): number => Math.ceil(value / step) * step];
  return { west: down(west), south: down(south), east: up(east), north: up(north) };
};
