import type { ActivitiesContext } from '../../context.js';
import { datesOf } from '../../schedule/schedule.service.js';
import { dateOn } from './date-on.js';
import { NO_START, type Hit } from './hit.js';
import type { OfferSearch } from './offer-search.js';
import { searchWindow } from './search-window.js';
import type { SurveyedOffer } from './surveyed-offer.js';

/** Looks up when exactly each surveyed offer begins in its schedules. */
export async function dateHits(offers: readonly SurveyedOffer[], search: OfferSearch, context: ActivitiesContext): Promise<Hit[]> {
  const window = searchWindow(search.filter, search.now);
  return Promise.all(
    offers.map(async ({ id, metres, slot, stale }) => {
      const date = slot.day === null ? null : dateOn(await datesOf(id, context), slot.day, window, search.now);
      return { id, metres, stale, day: slot.day, startsAt: date?.startsAt.getTime() ?? NO_START, order: slot.order, score: 0 };
    }),
  );
}
