import type { Random } from '@miteinander/activities/testing/random.js';
import type { ScheduleException, ScheduleRecord } from '@miteinander/activities/schedule/schedule.record.js';
import { addDays } from '@miteinander/kit/scalars/berlin-time.js';

import { Weighted } from './weighted.ts';

/** The rhythms offers have; together eight dates in eight weeks for each offer on average. */
const RHYTHMS = new Weighted<(random: Random, today: string) => ScheduleRecord[]>([
  [weekly, 44],
  [fortnightly, 10],
  [monthly, 12],
  [twiceAWeek, 11],
  [openingHours, 8],
  [course, 7],
  [once, 8],
]);

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
/** Days of the week, Monday first. */
const WEEKDAYS = new Weighted([[0, 18], [1, 21], [2, 21], [3, 20], [4, 12], [5, 5], [6, 3]] as const);
const TIMES = new Weighted([
  ['09:00', 8], ['09:30', 8], ['10:00', 14], ['11:00', 4], ['12:00', 4],
  ['14:00', 10], ['14:30', 8], ['15:00', 18], ['15:30', 5], ['16:00', 7],
  ['17:00', 4], ['18:00', 6], ['19:00', 8], ['19:30', 5], ['20:00', 3],
] as const);
const DURATIONS = new Weighted([[60, 20], [90, 30], [120, 35], [180, 10], [undefined, 5]] as const);

/** Some began years ago. */
const WEEKS_BACK = 300;

/** When an offer happens that is not only by appointment. `today` is YYYY-MM-DD. */
export function makeSchedules(random: Random, today: string): ScheduleRecord[] {
  return RHYTHMS.pick(random)(random, today);
}

function weekly(random: Random, today: string): ScheduleRecord[] {
  return [repeated(random, today, { every: 1, days: [WEEKDAYS.pick(random)] })];
}

function fortnightly(random: Random, today: string): ScheduleRecord[] {
  return [repeated(random, today, { every: 2, days: [WEEKDAYS.pick(random)] })];
}

function twiceAWeek(random: Random, today: string): ScheduleRecord[] {
  const first = random.integer(0, 3);
  return [repeated(random, today, { every: 1, days: [first, random.integer(first + 1, 5)] })];
}

function repeated(random: Random, today: string, { every, days }: { every: number; days: number[] }): ScheduleRecord {
  const time = TIMES.pick(random);
  const start = addDays(onWeekday(today, days[0] ?? 0), -7 * random.integer(0, WEEKS_BACK));
  const rule = `FREQ=WEEKLY${every === 1 ? '' : `;INTERVAL=${every}`};BYDAY=${days.map((day) => CODES[day]).join(',')}`;
  return {
    ...dated('regular', `${start}T${time}`, random),
    rule,
    pauses: random.chance(0.2) ? ['NRW_SCHOOL_HOLIDAYS'] : random.chance(0.1) ? ['NRW_PUBLIC_HOLIDAYS'] : [],
    exceptions: random.chance(0.12) ? exceptions(random, today, start, time, 7 * every) : [],
  };
}

/** For one of the coming weeks. */
function exceptions(random: Random, today: string, start: string, time: string, step: number): ScheduleException[] {
  const steps = Math.ceil((Date.parse(today) - Date.parse(start)) / 86_400_000 / step) + random.integer(0, 3);
  const day = addDays(start, steps * step);
  const originalStart = `${day}T${time}`;
  if (random.chance(0.6)) return [{ originalStart, status: 'CANCELLED', note: 'Fällt aus, die Leiterin ist krank.' }];
  if (random.chance(0.4)) return [{ originalStart, status: 'FULL' }];
  if (random.chance(0.5)) return [{ originalStart, status: 'MOVED', movedTo: `${addDays(day, 1)}T${time}` }];
  return [{ originalStart, status: 'SCHEDULED', note: 'Heute mit Gast.' }];
}

function monthly(random: Random, today: string): ScheduleRecord[] {
  const weekday = WEEKDAYS.pick(random);
  const ordinal = random.pick([1, 1, 2, 2, 3, 3, 4, -1]);
  const rule = random.chance(0.15) && ordinal === 1 ? `FREQ=MONTHLY;BYDAY=1${CODES[weekday]},3${CODES[weekday]}` : `FREQ=MONTHLY;BYDAY=${ordinal}${CODES[weekday]}`;
  const start = `${nthWeekday(addDays(today, -31 * random.integer(0, 60)), weekday, ordinal)}T${TIMES.pick(random)}`;
  return [{ ...dated('regular', start, random), rule }];
}

function openingHours(random: Random, today: string): ScheduleRecord[] {
  const days = [0, 1, 2, 3, 4].filter(() => random.chance(0.8));
  const open = days.length === 0 ? [1] : days;
  const start = addDays(onWeekday(today, open[0] ?? 0), -7 * random.integer(0, WEEKS_BACK));
  const rule = `FREQ=WEEKLY;BYDAY=${open.map((day) => CODES[day]).join(',')}`;
  return [{ externalId: 'open', kind: 'OPENING_HOURS', start: `${start}T09:00`, durationMinutes: random.pick([180, 240, 480]), rule }];
}

function course(random: Random, today: string): ScheduleRecord[] {
  const weekday = WEEKDAYS.pick(random);
  const start = addDays(onWeekday(today, weekday), 7 * random.integer(-10, 12));
  return [{ ...dated('course', `${start}T${TIMES.pick(random)}`, random), rule: `FREQ=WEEKLY;BYDAY=${CODES[weekday]};COUNT=${random.integer(4, 12)}` }];
}

function once(random: Random, today: string): ScheduleRecord[] {
  const day = addDays(today, random.integer(-60, 180));
  if (random.chance(0.1)) return [{ externalId: 'once', kind: 'DATED', start: `${day}T00:00`, allDay: true, durationMinutes: random.pick([1440, 2880, 4320]) }];
  return [dated('once', `${day}T${TIMES.pick(random)}`, random)];
}

function dated(externalId: string, start: string, random: Random): ScheduleRecord {
  const durationMinutes = DURATIONS.pick(random);
  return { externalId, kind: 'DATED', start, ...(durationMinutes === undefined ? {} : { durationMinutes }) };
}

/** That weekday in the week of a day. */
function onWeekday(day: string, weekday: number): string {
  return addDays(day, weekday - weekdayOf(day));
}

function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** In the month of a day; -1 for the last one. */
function nthWeekday(day: string, weekday: number, ordinal: number): string {
  const month = `${day.slice(0, 7)}-01`;
  const first = addDays(month, (weekday - weekdayOf(month) + 7) % 7);
  if (ordinal > 0) return addDays(first, 7 * (ordinal - 1));
  const fifth = addDays(first, 28);
  return fifth.slice(0, 7) === month.slice(0, 7) ? fifth : addDays(first, 21);
}
