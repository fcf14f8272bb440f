import type { DistrictBundle } from './bundle/district-bundle.js';
import { matchOffers } from './matching/match-offers.js';
import type { PrescriptionQuestion } from './matching/question.js';
import { RADII } from './radii.js';
import { hasExtras, withoutExtras, type Wishes } from './wishes.js';

/** What else would find something, where nothing was found. */
export interface WaysOn {
  /** Kilometres. */
  farther?: number;
  withoutExtras?: true;
  withoutNeeds?: true;
}

/** Asks again with less, until something is found. */
export function findWaysOn(bundle: DistrictBundle, wishes: Wishes, questionOf: (wishes: Wishes) => PrescriptionQuestion): WaysOn {
  const finds = (changed: Wishes): boolean => matchOffers(bundle, questionOf(changed)).matches.length > 0;
  const farther = RADII.find((radiusKm) => radiusKm > wishes.radiusKm && finds({ ...wishes, radiusKm }));
  return {
    ...(farther !== undefined && { farther }),
    ...(hasExtras(wishes) && finds(withoutExtras(wishes)) && { withoutExtras: true }),
    ...(wishes.needs.length > 0 && finds({ ...wishes, needs: [] }) && { withoutNeeds: true }),
  };
}
