import type { Dates } from '../../occurrence/expand-schedule.js';
import { derivedDays, minuteDays, surelyInRing } from './horizon.js';
import { outline, type Outline } from './outline.js';
import { plainSlots, type PlainSlot } from './plain-slots.js';
import { slotsOf, type Slot } from './slots-of.js';
import { within } from './within.js';

/** Everything that is kept of an offer's dates. */
export interface DerivedSlots {
  /** Kept as bits of a ring. */
  taking: PlainSlot[];
  cancelled: PlainSlot[];
  /** Kept as rows of their own: irregular ones of the coming days, and single dates so far away that the ring does not surely answer for them. */
  apart: Slot[];
  /** Kept in the search row. */
  outline: Outline;
}

/** The slots of an offer as they are kept from `today` (YYYY-MM-DD) on. */
export function deriveSlots(schedules: readonly Dates[], today: string): DerivedSlots {
  const plain: PlainSlot[] = [];
  const detailed: Slot[] = [];
  const plainSchedules: Dates[] = [];
  for (const schedule of schedules) {
    if (schedule.kind === 'BY_APPOINTMENT') continue;
    const slots = plainSlots(schedule, derivedDays(today));
    if (slots) {
      plainSchedules.push(schedule);
      for (const slot of slots) plain.push(slot);
    } else {
      for (const slot of slotsOf([schedule], derivedDays(today))) detailed.push(slot);
    }
  }
  const inRing = detailed.filter(within(derivedDays(today)));
  const outlined = outline(plain, detailed, today);
  return {
    taking: [...plain, ...inRing.filter(({ cancelled }) => !cancelled)],
    cancelled: inRing.filter(({ cancelled }) => cancelled),
    apart: [...(outlined.irregular ? onMinuteDays(detailed, plainSchedules, today) : []), ...farAway(detailed, today)],
    outline: outlined,
  };
}

function onMinuteDays(detailed: readonly Slot[], plainSchedules: readonly Dates[], today: string): Slot[] {
  const days = minuteDays(today);
  return [...detailed.filter(within(days)), ...slotsOf(plainSchedules, days)];
}

function farAway(detailed: readonly Slot[], today: string): Slot[] {
  const isInRing = within(surelyInRing(today));
  return detailed.filter((slot) => slot.single && !isInRing(slot));
}
