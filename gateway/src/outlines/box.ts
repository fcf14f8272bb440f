/** A part of the map, in degrees. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Corners lie on multiples of this, so that many views ask the same thing. Every multiple is exact in binary. */
export const GRID = 0.25;

/** Larger than Germany with its surroundings nobody needs. */
const MOST_DEGREES = 16;

/** Reads "7,51.5,7.75,52" (west, south, east, north); undefined if it is no box on the grid. */
export function readBox(text: string): Box | undefined {
  const numbers = text.split(',').map((part) => (/^-?\d{1,3}(\.\d{1,2})?$/.test(part) ? Number(part) : Number.NaN));
  const [west, south, east, north] = numbers;
  if (numbers.length !== 4 || west === undefined || south === undefined || east === undefined || north === undefined) return undefined;
  if (numbers.some((number) => !Number.isInteger(number / GRID))) return undefined;
  if (west < -180 || east > 180 || south < -90 || north > 90) return undefined;
  const [wide, high] = [east - west, north - south];
  return wide > 0 && high > 0 && wide <= MOST_DEGREES && high <= MOST_DEGREES ? { west, south, east, north } : undefined;
}
