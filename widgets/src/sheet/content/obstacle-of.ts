import type { BundleOffer } from '../../prescription/bundle/district-bundle.js';
import { availabilityOf } from '../../prescription/matching/availability.js';
import type { Obstacle } from './sheet-content.js';

/** Moments on German clocks. */
export interface GermanNow {
  /** YYYY-MM-DD */
  today: string;
  /** YYYY-MM-DDTHH:MM */
  now: string;
}

const OBSTACLES = { paused: 'PAUSED', full: 'FULL', cancelled: 'CANCELLED', noDate: 'NO_DATE', wrongTime: 'NO_DATE' } as const;

/** Why nobody should be sent to an offer today; undefined if all is well. */
export function obstacleOf(offer: BundleOffer | undefined, now: GermanNow): Obstacle | undefined {
  if (!offer) return 'GONE';
  const availability = availabilityOf(offer, now);
  if ('why' in availability) return OBSTACLES[availability.why];
  return offer.doubted ? 'DOUBTED' : undefined;
}
