import { daysOf } from '../../occurrence/days-of.js';
import { expandSchedule, type Dates } from '../../occurrence/expand-schedule.js';
import { localMinuteOf } from '../../occurrence/local-time.js';
import { MINUTES_OF_A_DAY, parseLocal } from '../../recurrence/local-minute.js';
import { dayNumber } from './date-ring.js';
import { ALL_DAYS, type DayRange } from './horizon.js';
import { partsOfDay } from './parts-of-day.js';

/** One part of a day at which an offer can be visited. */
export interface Slot {
  /** Days since 1970. */
  day: number;
  /** Position in `timesOfDay`. */
  part: number;
  /** When the date begins, in minutes on the wall clock since that day began; negative when it began on a day before. */
  startMinute: number;
  /** When it is over, counted alike; more than a day has when it is over later. */
  overMinute: number;
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
      const { localStart, overAt, status } = occurrence;
      const { first, last } = daysOf(occurrence);
      const slots: Slot[] = [];
      const begin = dayNumber(first);
      const [startOnWall, overOnWall] = [parseLocal(localStart), localMinuteOf(overAt.getTime())];
      for (let day = begin; day <= dayNumber(last); day += 1) {
        if (day < earliest || day > latest) continue;
        const midnight = day * MINUTES_OF_A_DAY;
        for (const part of partsOfDay(occurrence, schedule.kind === 'OPENING_HOURS', day === begin)) {
          slots.push({ day, part, startMinute: startOnWall - midnight, overMinute: overOnWall - midnight, overAt, cancelled: status === 'CANCELLED', single });
        }
      }
      return slots;
    });
  });
}
