import fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays } from '@miteinander/kit/scalars/berlin-time.js';

import type { Dates } from '../../occurrence/expand-schedule.js';
import { instantOfMinute, localDayOf } from '../../occurrence/local-time.js';
import { MINUTES_OF_A_DAY } from '../../recurrence/local-minute.js';
import { timesOfDay } from '../filter/time-of-day.js';
import { weekdays } from '../filter/weekday.js';
import { dayNumber } from '../rows/date-ring.js';
import { deriveSlots } from '../rows/derive-slots.js';
import { horizonOf } from '../rows/horizon-days.js';
import { packNearDates } from '../rows/near-dates.js';
import { dateOn } from './date-on.js';
import { firstDay } from './first-day.js';
import type { NearOffer } from './near-offer.js';
import { searchWindow } from './search-window.js';
import { readShownDate } from './shown-date.js';

const FIRST_DAY = '2026-09-20';
const two = (value: number): string => String(value).padStart(2, '0');
const day = fc.integer({ min: 0, max: 120 }).map((days) => addDays(FIRST_DAY, days));
const start = fc.tuple(day, fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30)).map(([on, hour, minute]) => `${on}T${two(hour)}:${two(minute)}`);
const schedule = fc
  .record({
    kind: fc.constantFrom<Dates['kind']>('DATED', 'OPENING_HOURS'),
    start,
    durationMinutes: fc.constantFrom(60, 90, 300, 2000),
    rule: fc.constantFrom(undefined, 'FREQ=WEEKLY', 'FREQ=WEEKLY;INTERVAL=2', 'FREQ=DAILY;COUNT=9', 'FREQ=MONTHLY;BYDAY=1WE'),
    exception: fc.constantFrom(undefined, 'CANCELLED' as const, 'FULL' as const),
  })
  .map(({ rule, exception, ...rest }): Dates => ({
    ...rest,
    ...(rule === undefined ? {} : { rule }),
    ...(exception === undefined ? {} : { exceptions: [{ originalStart: rest.start, status: exception }] }),
  }));
const filter = fc.record(
  {
    from: day,
    to: day,
    weekdays: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 3 }),
    timeOfDay: fc.uniqueArray(fc.constantFrom(...timesOfDay), { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: [] },
);
const now = fc.tuple(day, fc.integer({ min: 0, max: MINUTES_OF_A_DAY - 1 })).map(([on, minute]) => new Date(instantOfMinute(dayNumber(on) * MINUTES_OF_A_DAY + minute)));

test('what a row shows of the first date is what its schedules say', () => {
  fc.assert(
    fc.property(fc.array(schedule, { minLength: 1, maxLength: 3 }), filter, now, (schedules, wanted, instant) => {
      const { outline } = deriveSlots(schedules, horizonOf(localDayOf(instant.getTime())));
      const { near, startMinute, overMinute, irregular } = outline;
      const dates = outline.dates && packNearDates(outline.dates);
      const offer: NearOffer = { id: '', metres: 0, stale: false, byAppointment: false, near, startMinute, overMinute, irregular, dates };
      const window = searchWindow(wanted, instant);
      const { date, isOpen } = readShownDate(window)(offer);
      if (isOpen) return;
      const expected = firstDay(schedules, window, instant);
      const at = expected === null ? undefined : dateOn(schedules, expected, window, instant);
      const shownAt = date && { startsAt: new Date(instantOfMinute(date.day * MINUTES_OF_A_DAY + date.startMinute)), cancelled: date.cancelled };
      expect(shownAt).toEqual(at ? { startsAt: at.startsAt, cancelled: at.status === 'CANCELLED' } : null);
      expect(date?.day ?? null).toBe(expected === null ? null : dayNumber(expected));
    }),
    { numRuns: 3000 },
  );
});
