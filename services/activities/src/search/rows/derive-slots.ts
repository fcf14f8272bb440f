import type { Dates } from '../../occurrence/expand-schedule.js';
import { within, type Horizon } from './horizon-days.js';
import { outline, type Outline } from './outline.js';
import { plainDates, type PlainDates } from './plain-dates.js';
import { slotsOf, type Slot } from './slots-of.js';

/** Everything that is kept of an offer's dates. */
export interface DerivedSlots {
  /** Kept as bits of a ring, as are those that take place or are cancelled. */
  plain: PlainDates[];
  taking: Slot[];
  cancelled: Slot[];
  /** Kept as rows of their own: irregular ones of the coming days, and single dates so far away that the ring does not surely answer for them. */
  apart: Slot[];
  /** Kept in the search row. */
  outline: Outline;
}

/** The slots of an offer as they are kept. */
export function deriveSlots(schedules: readonly Dates[], horizon: Horizon): DerivedSlots {
  const plain: PlainDates[] = [];
  const detailed: Slot[] = [];
  const plainSchedules: Dates[] = [];
  for (const schedule of schedules) {
    if (schedule.kind === 'BY_APPOINTMENT') continue;
    const dates = plainDates(schedule, horizon.derived);
    if (dates) {
      plainSchedules.push(schedule);
      plain.push(dates);
    } else {
      for (const slot of slotsOf([schedule], horizon.derived)) detailed.push(slot);
    }
  }
  const inRing = detailed.filter(within(horizon.derived));
  const outlined = outline(plain, detailed, horizon.near);
  return {
    plain,
    taking: inRing.filter(({ cancelled }) => !cancelled),
    cancelled: inRing.filter(({ cancelled }) => cancelled),
    apart: [...(outlined.irregular ? onMinuteDays(detailed, plainSchedules, horizon) : []), ...farAway(detailed, horizon)],
    outline: outlined,
  };
}

function onMinuteDays(detailed: readonly Slot[], plainSchedules: readonly Dates[], { minute }: Horizon): Slot[] {
  return [...detailed.filter(within(minute)), ...slotsOf(plainSchedules, minute)];
}

function farAway(detailed: readonly Slot[], { inRing }: Horizon): Slot[] {
  const isInRing = within(inRing);
  return detailed.filter((slot) => slot.single && !isInRing(slot));
}
