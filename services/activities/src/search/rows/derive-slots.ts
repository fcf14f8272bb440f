import type { Dates } from '../../occurrence/expand-schedule.js';
import { dayOfNumber } from './date-ring.js';
import { within, type Horizon } from './horizon-days.js';
import { outline, type Outline } from './outline.js';
import { plainDates, type PlainDates } from './plain-dates.js';
import { slotsOf, type Slot } from './slots-of.js';
import { specialDays } from './special-days.js';

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

/** A schedule whose dates are plain but on some days. */
interface PlainSchedule {
  schedule: Dates;
  special: ReadonlySet<number>;
}

/** With more special days than these each date is followed. */
const FEW = 8;

/** The slots of an offer as they are kept. */
export function deriveSlots(schedules: readonly Dates[], horizon: Horizon): DerivedSlots {
  const plain: PlainDates[] = [];
  const detailed: Slot[] = [];
  const plainSchedules: PlainSchedule[] = [];
  for (const schedule of schedules) {
    if (schedule.kind === 'BY_APPOINTMENT') continue;
    const special = specialDays(schedule);
    const dates = special.size > FEW ? null : plainDates(schedule, horizon.derived, special);
    if (dates) {
      plainSchedules.push({ schedule, special });
      plain.push(dates);
      for (const slot of slotsOn(special, schedule, horizon)) detailed.push(slot);
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

function slotsOn(special: ReadonlySet<number>, schedule: Dates, { derived }: Horizon): Slot[] {
  const days = [...special].filter((day) => within(derived)({ day })).map(dayOfNumber);
  return days.flatMap((day) => slotsOf([schedule], { from: day, to: day }));
}

function onMinuteDays(detailed: readonly Slot[], plainSchedules: readonly PlainSchedule[], { minute }: Horizon): Slot[] {
  return [...detailed.filter(within(minute)), ...plainSchedules.flatMap(({ schedule, special }) => slotsOf([schedule], minute).filter(({ day }) => !special.has(day)))];
}

function farAway(detailed: readonly Slot[], { inRing }: Horizon): Slot[] {
  const isInRing = within(inRing);
  return detailed.filter((slot) => slot.single && !isInRing(slot));
}
