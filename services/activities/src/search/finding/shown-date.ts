import { dayNumber } from '../rows/date-ring.js';
import type { NearDate } from '../rows/near-dates.js';
import { readFirstNearDate } from './first-near-date.js';
import type { NearOffer } from './near-offer.js';
import { readNearSlot } from './near-slot.js';
import type { SearchWindow } from './search-window.js';

/** The first date of an offer in a window, as its row shows it. */
export type ShownDate = Pick<NearDate, 'day' | 'startMinute' | 'cancelled'>;

/** What a row says of an offer's first date in a window. */
export interface Shown {
  date: ShownDate | null;
  /** Whether schedules may know of another one, or of one at all. */
  isOpen: boolean;
}

/** Reads from rows what they show of first dates. */
export function readShownDate(window: SearchWindow): (offer: NearOffer) => Shown {
  const firstSlot = readNearSlot(window);
  const firstNearDate = readFirstNearDate(window);
  const isFar = window.far !== null;
  return ({ near, startMinute, overMinute, irregular, dates }) => {
    if (window.far?.beginsEarlier || (irregular && dates === null)) return { date: null, isOpen: true };
    if (dates !== null) {
      const date = firstNearDate(dates);
      return { date, isOpen: isFar && (date?.cancelled ?? true) };
    }
    // The dates that bits show all begin at the same minute, and take place.
    const { day } = firstSlot(near, overMinute);
    return day === null ? { date: null, isOpen: isFar } : { date: { day: dayNumber(day), startMinute, cancelled: false }, isOpen: false };
  };
}
