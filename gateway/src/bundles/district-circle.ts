import { greatCircleMetres } from '@miteinander/kit/near/great-circle.js';
import type { Point } from './asked-offer.js';
import type { Circle } from './bundle-documents.js';
import { rounded } from './rounded.js';

const LEAST_KM = 30;
const MOST_KM = 60;
/** Who lives at the border of the district finds something beyond it too. */
const BEYOND_KM = 10;

/** Around the middle of a district's municipalities, as far as the farthest of them and a little more. */
export const districtCircle = (municipalities: readonly { readonly position: Point }[]): Circle => {
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = rounded({ lat: mean(municipalities.map(({ position }) => position.lat)), lon: mean(municipalities.map(({ position }) => position.lon)) });
  const farthestKm = Math.max(...municipalities.map(({ position }) => greatCircleMetres(middle, position) / 1000));
  return { position: middle, radiusKm: Math.min(MOST_KM, Math.max(LEAST_KM, Math.ceil(farthestKm + BEYOND_KM))) };
};
