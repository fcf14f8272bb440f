import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';

import { dayNumber } from '../rows/date-ring.js';
import { needBits } from '../rows/topics.js';
import { traitBits } from '../rows/traits.js';
import { ONLINE_METRES } from './candidate.js';
import type { OfferSearch } from './offer-search.js';
import type { SurveyedOffer } from './surveyed-offer.js';

/** What counts how much, of 100. */
const WEIGHTS = { distance: 40, time: 25, fit: 20, freshness: 15 };

/** As far as people gladly walk; at this distance half of its weight is left. */
const EASY_METRES = 2000;
/** An offer a week away keeps half of its weight. */
const SOON_DAYS = 7;
/** As fresh as `FRESH` is; at this age half is left. */
const FRESH_DAYS = 120;
/** Without a date one has to ring first. */
const APPOINTMENT_TIME = 0.5;
const UNCONFIRMED_FRESHNESS = 0.25;
/** What one cannot join now comes after what one can, unless nothing else is near. */
const [FULL_PENALTY, PAUSED_PENALTY] = [30, 60];

const FULL = traitBits.maskOf(['FULL']);

/**
 * How well an offer suits, from 0 to 100, less for full and paused ones: near, soon, answering many of the needs asked for,
 * recently confirmed. Each part loses half of its weight at a distance, wait or age named above. In steps of a thousandth.
 */
export function suitability(offer: SurveyedOffer, { filter, now }: OfferSearch): number {
  const distance = offer.metres === ONLINE_METRES ? 0 : EASY_METRES / (EASY_METRES + offer.metres);
  const days = offer.slot.day === null ? null : Math.max(0, dayNumber(offer.slot.day) - dayNumber(berlinDay(now)));
  const time = days === null ? APPOINTMENT_TIME : SOON_DAYS / (SOON_DAYS + days);
  const freshness = offer.confirmedDaysAgo === null ? UNCONFIRMED_FRESHNESS : FRESH_DAYS / (FRESH_DAYS + offer.confirmedDaysAgo);
  const score =
    WEIGHTS.distance * distance + WEIGHTS.time * time + WEIGHTS.fit * fitOf(offer, filter.needs ?? []) + WEIGHTS.freshness * freshness -
    (offer.traits & FULL ? FULL_PENALTY : 0) - (offer.paused ? PAUSED_PENALTY : 0);
  return Math.round(score * 1000) / 1000;
}

/** Which share of the needs asked for it answers; all when none was. */
function fitOf({ needs }: SurveyedOffer, asked: readonly string[]): number {
  if (asked.length === 0) return 1;
  return asked.filter((need) => (needs & needBits.maskOf([need])) !== 0n).length / asked.length;
}
