import type { AccessibilityFacts } from '@miteinander/kit/accessibility/accessibility-facts.js';
import { addDays } from '@miteinander/kit/scalars/berlin-time.js';

import type { ActivityRecord } from '../activity/activity.record.js';
import type { ScheduleRecord } from '../schedule/schedule.record.js';
import { activityRecord } from './activity-record.js';
import type { Random } from './random.js';

export interface RandomPlace {
  externalId: string;
  lat: number;
  lon: number;
  ags: string;
  accessibility: AccessibilityFacts | null;
}

export const RANDOM = {
  needs: ['loneliness', 'bereavement', 'movement', 'caregiving'],
  categories: ['storytelling', 'grief', 'walking', 'shared-meal'],
  languages: ['de', 'tr', 'nds'],
  municipalities: ['99000001', '99000002', '99000003'],
  organisers: ['a', 'b', 'c'],
  words: ['Xylophon', 'Quarkspeise', 'Zeppelin'],
} as const;

/** Somewhere within about 15 km of 51.5° N 7.5° E; sometimes exactly where another already is. */
export function randomPoint(random: Random, taken: readonly { lat: number; lon: number }[] = []): { lat: number; lon: number } {
  if (taken.length > 0 && random.chance(0.3)) {
    const { lat, lon } = random.pick(taken);
    return { lat, lon };
  }
  return { lat: 51.5 + (random.next() - 0.5) * 0.27, lon: 7.5 + (random.next() - 0.5) * 0.43 };
}

export function randomAccessibility(random: Random): AccessibilityFacts | null {
  if (random.chance(0.3)) return null;
  return {
    ...(random.chance(0.7) ? { wheelchair: random.pick(['YES', 'LIMITED', 'NO'] as const) } : {}),
    ...(random.chance(0.5) ? { stepFreeEntrance: random.chance(0.5) } : {}),
    ...(random.chance(0.3) ? { quiet: random.chance(0.5) } : {}),
  };
}

/** An offer that makes use of everything a search can ask. `today` is YYYY-MM-DD. */
export function randomOffer(random: Random, places: readonly RandomPlace[], today: string): ActivityRecord {
  const mode = random.pick(['AT_PLACE', 'AT_PLACE', 'AT_PLACE', 'AT_HOME', 'ALONG_ROUTE', 'ONLINE'] as const);
  const word = random.pick(RANDOM.words);
  const schedules = Array.from({ length: random.integer(0, 2) }, (_, at) => randomSchedule(random, today, `schedule-${at}`));
  return activityRecord({
    title: word,
    needs: random.some(RANDOM.needs, 3),
    categories: random.some(RANDOM.categories, 2),
    languages: random.some(RANDOM.languages, 2),
    mode,
    schedules: random.chance(0.15) ? [...schedules, { externalId: 'appointment', kind: 'BY_APPOINTMENT' }] : schedules,
    organiserExternalId: random.pick(RANDOM.organisers),
    ...(mode === 'ONLINE' || (mode === 'AT_HOME' && random.chance(0.5)) ? {} : { placeExternalId: random.pick(places).externalId }),
    ...(mode === 'AT_HOME' ? { serviceArea: randomArea(random) } : {}),
    ...(mode === 'ALONG_ROUTE' ? { route: { stops: Array.from({ length: random.integer(0, 3) }, () => ({ name: 'Halt', position: randomPoint(random) })) } } : {}),
    ...given('confirmedOn', random.maybe(0.8, () => addDays(today, -random.pick([0, 9, 119, 120, 121, 364, 365, 366, 500])))),
    ...given('hostExternalId', random.maybe(0.4, () => random.pick(RANDOM.organisers))),
    ...given('cost', random.maybe(0.7, () => ({ kind: random.pick(['FREE', 'DONATION', 'AMOUNT'] as const) }))),
    ...given('registration', random.maybe(0.7, () => ({ kind: random.pick(['NONE', 'PHONE', 'MAIL', 'WEB'] as const) }))),
    ...given('accessibility', random.maybe(0.2, () => randomAccessibility(random) ?? {})),
    ...given('audience', random.maybe(0.4, () => ({ ...given('minimumAge', random.maybe(0.6, () => random.integer(0, 70))), ...given('maximumAge', random.maybe(0.4, () => random.integer(10, 99))) }))),
    ...given('pause', random.maybe(0.1, () => ({ ...given('until', random.maybe(0.7, () => addDays(today, random.integer(-2, 2)))) }))),
    ...given('capacity', random.maybe(0.2, () => ({ free: random.integer(0, 2) }))),
  });
}

function randomArea(random: Random) {
  return {
    ...given('municipalities', random.maybe(0.7, () => random.some(RANDOM.municipalities, 3))),
    ...given('radiusKm', random.maybe(0.6, () => random.integer(1, 30))),
    ...given('centre', random.maybe(0.5, () => randomPoint(random))),
  };
}

const RULES = [
  'FREQ=WEEKLY', 'FREQ=WEEKLY;INTERVAL=2', 'FREQ=WEEKLY;BYDAY=MO,WE,FR', 'FREQ=MONTHLY;BYDAY=1WE,3WE', 'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=DAILY', 'FREQ=DAILY;COUNT=5', 'FREQ=YEARLY', 'FREQ=MONTHLY;BYMONTHDAY=31',
];

function randomSchedule(random: Random, today: string, externalId: string): ScheduleRecord {
  const time = random.pick(['00:00', '08:30', '11:00', '11:59', '12:00', '15:00', '16:59', '17:00', '20:00', '23:30']);
  const start = `${addDays(today, random.pick([-700, -367, -300, -40, -8, -2, -1, -1, 0, 0, 0, 1, 2, 6, 30, 200, 396, 420, 600]))}T${time}`;
  const allDay = random.chance(0.1);
  const rule = random.maybe(0.6, () => random.pick(RULES));
  const exceptionDay = `${addDays(today, random.integer(-1, 8))}T${time}`;
  return {
    externalId,
    kind: random.chance(0.2) ? 'OPENING_HOURS' : 'DATED',
    start: allDay ? `${start.slice(0, 10)}T00:00` : start,
    ...(allDay ? { allDay } : {}),
    ...given('rule', rule),
    ...given('durationMinutes', random.maybe(0.7, () => (allDay ? random.pick([1440, 2880]) : random.pick([30, 60, 120, 300, 600, 1440, 3000])))),
    ...given('exceptions', random.maybe(0.4, () => [
      { originalStart: rule === undefined ? start : exceptionDay, status: random.pick(['CANCELLED', 'FULL', 'SCHEDULED'] as const) },
    ])),
  };
}

/** The property, unless there is no value. */
function given<Name extends string, Value>(name: Name, value: Value | undefined): { [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]?: Value });
}
