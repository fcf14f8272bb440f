import { dayNumber } from './date-ring.js';
import { derivedDays, nearDays, surelyInRing, type DayRange } from './horizon.js';
import type { Slot } from './slots-of.js';

/** The slots a ring derived on `today` holds. */
export function slotsInRing(slots: readonly Slot[], today: string): Slot[] {
  return slots.filter(within(derivedDays(today)));
}

/**
 * The slots kept as rows of their own: those of coming days, where the minute counts, and single dates so far away
 * that the ring does not surely answer for them.
 */
export function slotsApart(slots: readonly Slot[], today: string): Slot[] {
  const [isNear, isInRing] = [within(nearDays(today)), within(surelyInRing(today))];
  return slots.filter((slot) => isNear(slot) || (slot.single && !isInRing(slot)));
}

function within({ from, to }: DayRange): (slot: Slot) => boolean {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return ({ day }) => day >= first && day <= last;
}
