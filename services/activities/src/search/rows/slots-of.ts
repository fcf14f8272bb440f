import { daysOf } from '../../occurrence/days-of.js';
import { expandSchedule, type Dates } from '../../occurrence/expand-schedule.js';
import { dayNumber } from './date-ring.js';
import { ALL_DAYS, type DayRange } from './horizon.js';
import { partsOfDay } from './parts-of-day.js';

/** One part of one day at which an offer can be visited. */
export interface Slot {
  /** Days since 1970. */
  day: number;
  /** Position in `timesOfDay`. */
  part: number;
  overAt: Date;
  cancelled: boolean;
  /** Not given by a rule. */
  single: boolean;
}

/** Every slot of these schedules: of rules within the days, of single dates whenever they are. */
export function slotsOf(schedules: readonly Dates[], days: DayRange): Slot[] {
  return schedules.flatMap((schedule) => {
    const single = schedule.rule === undefined;
    const { from, to } = single ? ALL_DAYS : days;
    const [earliest, latest] = [dayNumber(from), dayNumber(to)];
    return expandSchedule(schedule, from, to).flatMap((occurrence) => {
      const { first, last } = daysOf(occurrence);
      const slots: Slot[] = [];
      const begin = dayNumber(first);
      for (let day = begin; day <= dayNumber(last); day += 1) {
        if (day < earliest || day > latest) continue;
        for (const part of partsOfDay(occurrence, schedule.kind === 'OPENING_HOURS', day === begin)) {
          slots.push({ day, part, overAt: occurrence.overAt, cancelled: occurrence.status === 'CANCELLED', single });
        }
      }
      return slots;
    });
  });
}
