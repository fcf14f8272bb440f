import type { Random } from '@miteinander/activities/testing/random.js';
import type { GeoPoint } from '@miteinander/kit/near/geo-point.js';

import { scatter } from './scatter.ts';
import type { Town } from './towns.ts';
import { Weighted } from './weighted.ts';

/** People who live in the middle of their town, in its quarters and around them. */
const IN_THE_CENTRE = 0.25;
const OUTSIDE = 0.08;
const OUTSIDE_SPREAD = 6;

/** Where somebody in Germany lives, as likely as people live there. */
export class Population {
  readonly #towns: Weighted<Town>;

  constructor(towns: readonly Town[]) {
    this.#towns = new Weighted(towns.map((town) => [town, town.population]));
  }

  point(random: Random): GeoPoint {
    return pointIn(this.#towns.pick(random), random).point;
  }
}

export function pointIn(town: Town, random: Random): { point: GeoPoint; quarter: string } {
  const [centre, ...others] = town.quarters;
  if (!centre) throw new RangeError(`${town.name} has no middle.`);
  const quarter = others.length === 0 || random.chance(IN_THE_CENTRE) ? centre : random.pick(others);
  const spread = quarter.spread * (random.chance(OUTSIDE) ? OUTSIDE_SPREAD : 1);
  return { point: scatter(quarter, spread, random), quarter: quarter.name };
}
