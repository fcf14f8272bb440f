import { Random } from '@miteinander/activities/testing/random.js';

import { makeOffer, type GeneratedOffer } from './make-offer.ts';
import { makePlace, type GeneratedPlace } from './make-place.ts';
import { readTowns } from './towns.ts';

/** Which Germany: the same three give the same rows on every machine. */
export interface Germany {
  activities: number;
  seed: number;
  /** YYYY-MM-DD; schedules lie around it. */
  day: string;
}

/** Raised whenever the same settings give other rows. */
export const GENERATOR_VERSION = 1;

const OFFERS_A_PLACE = 4;
/** A page holds all that one place offers, or it could not be compared. */
const MOST_OFFERS_A_PLACE = 16;

/** Places town by town, each with what happens there; exactly as many offers as asked for. */
export function* generateGermany({ activities, seed, day }: Germany): Generator<{ place: GeneratedPlace; offers: GeneratedOffer[] }> {
  const random = new Random(seed);
  const towns = readTowns();
  const people = towns.reduce((sum, { population }) => sum + population, 0);
  let [made, places, passed] = [0, 0, 0];
  for (const town of towns) {
    passed += town.population;
    // Counted over all towns together, so that hamlets share what one alone would be too small for.
    const upTo = Math.round((activities * passed) / people);
    while (made < upTo) {
      places += 1;
      const place = makePlace(places, town, random);
      const count = Math.min(offersOfAPlace(random), activities - made);
      const offers = Array.from({ length: count }, (_, at) => makeOffer(made + at + 1, place, day, random));
      made += count;
      yield { place, offers };
    }
  }
}

/** Most places have few, some are busy houses. */
function offersOfAPlace(random: Random): number {
  const count = 1 + Math.floor(Math.log(1 - random.next()) / Math.log(1 - 1 / OFFERS_A_PLACE));
  return Math.min(count, MOST_OFFERS_A_PLACE);
}
