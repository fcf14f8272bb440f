import type { Dates } from '../../occurrence/expand-schedule.js';
import { slotsApart, slotsInRing } from './divide-slots.js';
import { derivedDays, nearDays } from './horizon.js';
import { plainSlots, type PlainSlot } from './plain-slots.js';
import { slotsOf, type Slot } from './slots-of.js';

/** What a search row keeps as bits, and what is kept as rows of its own. */
export interface DerivedSlots {
  taking: PlainSlot[];
  cancelled: PlainSlot[];
  apart: Slot[];
}

/** The slots of an offer as they are kept from `today` (YYYY-MM-DD) on. */
export function deriveSlots(schedules: readonly Dates[], today: string): DerivedSlots {
  const derived: DerivedSlots = { taking: [], cancelled: [], apart: [] };
  for (const schedule of schedules) {
    if (schedule.kind === 'BY_APPOINTMENT') continue;
    const plain = plainSlots(schedule, derivedDays(today));
    if (plain) {
      derived.taking.push(...plain);
      derived.apart.push(...slotsOf([schedule], nearDays(today)));
      continue;
    }
    const slots = slotsOf([schedule], derivedDays(today));
    for (const slot of slotsInRing(slots, today)) derived[slot.cancelled ? 'cancelled' : 'taking'].push(slot);
    derived.apart.push(...slotsApart(slots, today));
  }
  return derived;
}
