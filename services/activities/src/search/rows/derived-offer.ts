import { hash } from 'node:crypto';

import type { SearchTexts } from '../../text/search-texts.js';
import { dayOfNumber, ringOf } from './date-ring.js';
import type { DerivedSlots } from './derive-slots.js';
import type { Slot } from './slots-of.js';
import type { SearchRowColumns } from './to-search-rows.js';

/** Everything a search reads of one offer, as it should be. */
export interface DerivedOffer {
  id: string;
  /** Of all that is written; what has the same one needs no writing. */
  fingerprint: string;
  dates: string;
  cancelledDates: string | null;
  words: string;
  rows: readonly SearchRowColumns[];
  slots: readonly SearchSlotColumns[];
  /** What searches can learn words from. */
  texts: SearchTexts;
}

/** A slot kept apart from the ring, as the database takes it, without the id of its offer. */
export interface SearchSlotColumns {
  day: string;
  part: number;
  over_at: string;
  cancelled: boolean;
}

export function derivedOffer(id: string, { taking, cancelled, apart }: DerivedSlots, rows: SearchRowColumns[], words: string, texts: SearchTexts): DerivedOffer {
  const content = {
    dates: ringOf(taking),
    cancelledDates: cancelled.length > 0 ? ringOf(cancelled) : null,
    words,
    rows,
    slots: eachOnce(apart.map(toColumns)),
  };
  return { id, fingerprint: hash('sha1', JSON.stringify(content), 'base64'), ...content, texts };
}

function toColumns({ day, part, overAt, cancelled }: Slot): SearchSlotColumns {
  return { day: dayOfNumber(day), part, over_at: overAt.toISOString(), cancelled };
}

/** Two schedules can say the same. */
function eachOnce(slots: readonly SearchSlotColumns[]): SearchSlotColumns[] {
  return [...new Map(slots.map((slot) => [JSON.stringify(slot), slot])).values()];
}
