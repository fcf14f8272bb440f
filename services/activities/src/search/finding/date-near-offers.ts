import { instantOfMinute } from '../../occurrence/local-time.js';
import { MINUTES_OF_A_DAY } from '../../recurrence/local-minute.js';
import type { ActivitiesContext } from '../../context.js';
import { dayNumber } from '../rows/date-ring.js';
import { dateOn } from './date-on.js';
import { firstDay } from './first-day.js';
import { NO_START, type Hit } from './hit.js';
import type { NearOffer } from './near-offer.js';
import { readNearSlot } from './near-slot.js';
import type { SearchWindow } from './search-window.js';

/** Those that have a date in the window, with when it begins, and those by appointment. Schedules are read only of offers whose row does not tell. */
export async function dateNearOffers(offers: readonly NearOffer[], window: SearchWindow, now: Date, { dates }: ActivitiesContext): Promise<Hit[]> {
  const nearSlot = readNearSlot(window);
  const hits = await Promise.all(
    offers.map(async (offer): Promise<Hit | null> => {
      const { day } = offer.irregular || window.far?.beginsEarlier ? UNKNOWN : nearSlot(offer.near, offer.overMinute);
      if (day !== null) return toHit(offer, day, instantOfMinute(dayNumber(day) * MINUTES_OF_A_DAY + offer.startMinute));
      if (offer.irregular || window.far) {
        const schedules = offer.schedules ?? (await dates.load(offer.id));
        const first = firstDay(schedules, window, now);
        if (first !== null) return toHit(offer, first, dateOn(schedules, first, window, now)?.startsAt.getTime() ?? NO_START);
      }
      return offer.byAppointment && window.byAppointment ? toHit(offer, null, NO_START) : null;
    }),
  );
  return hits.filter((hit) => hit !== null);
}

const UNKNOWN = { day: null };

function toHit({ id, metres, stale }: NearOffer, day: string | null, startsAt: number): Hit {
  return { id, metres, stale, day, startsAt, order: 0, score: 0 };
}
