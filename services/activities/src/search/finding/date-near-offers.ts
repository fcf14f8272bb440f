import type { ActivitiesContext } from '../../context.js';
import { instantOfMinute } from '../../occurrence/local-time.js';
import { MINUTES_OF_A_DAY } from '../../recurrence/local-minute.js';
import { datesOf } from '../../schedule/schedule.service.js';
import { dayOfNumber } from '../rows/date-ring.js';
import { dateOn } from './date-on.js';
import { firstDay } from './first-day.js';
import { NO_START, type Hit } from './hit.js';
import type { NearOffer } from './near-offer.js';
import type { SearchWindow } from './search-window.js';
import { readShownDate } from './shown-date.js';

/** Those that have a date in the window, with when it begins, and those by appointment. Schedules are read only of offers whose row leaves it open, above all when only dates far away are left. */
export async function dateNearOffers(offers: readonly NearOffer[], window: SearchWindow, now: Date, context: ActivitiesContext): Promise<Hit[]> {
  const shownDate = readShownDate(window);
  const hits = await Promise.all(
    offers.map(async (offer): Promise<Hit | null> => {
      const { date, isOpen } = shownDate(offer);
      if (isOpen) {
        const schedules = await datesOf(offer.id, context);
        const first = firstDay(schedules, window, now);
        if (first !== null) return toHit(offer, first, dateOn(schedules, first, window, now)?.startsAt.getTime() ?? NO_START);
      } else if (date) {
        return toHit(offer, dayOfNumber(date.day), instantOfMinute(date.day * MINUTES_OF_A_DAY + date.startMinute));
      }
      return offer.byAppointment && window.byAppointment ? toHit(offer, null, NO_START) : null;
    }),
  );
  return hits.filter((hit) => hit !== null);
}

function toHit({ id, metres, stale }: NearOffer, day: string | null, startsAt: number): Hit {
  return { id, metres, stale, day, startsAt, order: 0, score: 0 };
}
