import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Dates } from '../../occurrence/expand-schedule.js';
import { dayNumber, dayOfNumber } from './date-ring.js';
import { deriveSlots } from './derive-slots.js';
import { horizonOf, within } from './horizon-days.js';
import { outline } from './outline.js';
import { slotsOf } from './slots-of.js';

const TODAY = '2026-11-22';
const HORIZON = horizonOf(TODAY);

const schedule = fc.record<Dates>(
  {
    kind: fc.constantFrom('DATED', 'OPENING_HOURS'),
    start: fc.constantFrom('2019-03-31T02:30', '2025-10-26T02:30', '2026-06-03T09:00', '2026-11-22T16:45', '2026-12-01T23:30', '2026-06-04T22:00'),
    rule: fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO,WE', 'FREQ=WEEKLY;INTERVAL=3', 'FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=DAILY;COUNT=40', 'FREQ=WEEKLY;UNTIL=20270101'),
    durationMinutes: fc.constantFrom(30, 200, 240, 600, 1439, 1440, 3000),
    pauses: fc.constantFrom<Dates['pauses'][]>([], ['NRW_SCHOOL_HOLIDAYS'], ['NRW_PUBLIC_HOLIDAYS']),
    exceptions: fc.constantFrom<Dates['exceptions'][]>(
      [],
      [{ originalStart: '2026-11-25T16:45', status: 'CANCELLED' }],
      [{ originalStart: '2026-11-25T16:45', status: 'MOVED', movedTo: '2026-11-26T23:45' }, { originalStart: '2026-12-02T16:45', status: 'FULL' }],
      [{ originalStart: '2026-11-23T09:00', status: 'MOVED', movedTo: '2026-11-23T07:00' }, { originalStart: '2026-12-25T16:45', status: 'EXTRA' }],
      Array.from({ length: 12 }, (_, week) => ({ originalStart: `${dayOfNumber(dayNumber('2026-10-05') + week * 7)}T09:00`, status: 'CANCELLED' as const })),
    ),
    extraDates: fc.constantFrom([], ['2026-11-24T20:00', '2026-11-25T16:45', '2029-01-01T09:00']),
    excludedDates: fc.constantFrom([], ['2026-11-25T16:45', '2026-12-02T09:00']),
  },
  { requiredKeys: ['kind', 'start'] },
) as fc.Arbitrary<Dates>;

test('the short way for rules gives the very slots that following each date gives, in autumn and when the clocks change', () => {
  fc.assert(
    fc.property(fc.array(schedule, { minLength: 1, maxLength: 2 }), fc.constantFrom(TODAY, '2026-03-20', '2026-10-12'), (schedules, today) => {
      const horizon = horizonOf(today);
      const derived = deriveSlots(schedules, horizon);
      const followed = slotsOf(schedules, horizon.derived);
      const inRing = followed.filter(within(horizon.derived));
      const plain = (slots: readonly { day: number; part: number }[]) => slots.map(({ day, part }) => `${day} ${part}`).toSorted();
      expect(plain([...derived.plain.flatMap(({ days, parts }) => days.flatMap((day) => parts.map((part) => ({ day, part })))), ...derived.taking])).toEqual(plain(inRing.filter(({ cancelled }) => !cancelled)));
      expect(plain(derived.cancelled)).toEqual(plain(inRing.filter(({ cancelled }) => cancelled)));
      expect(derived.outline).toEqual(outline([], followed, horizon.near));
      const [isOnMinuteDay, isInRing] = [within(horizon.minute), within(horizon.inRing)];
      const apart = followed.filter((slot) => (derived.outline.irregular && isOnMinuteDay(slot)) || (slot.single && !isInRing(slot)));
      const whole = (slots: readonly object[]) => slots.map((slot) => JSON.stringify(slot, null, 0)).toSorted();
      expect([...new Set(whole(derived.apart.map(known)))]).toEqual([...new Set(whole(apart.map(known)))]);
    }),
    { numRuns: 2000 },
  );
});

/** In one order of keys. */
const known = ({ day, part, overAt, cancelled }: { day: number; part: number; overAt: Date; cancelled: boolean }) => ({ day, part, overAt, cancelled });

test('an offer by appointment has no slots', () => {
  expect(deriveSlots([{ kind: 'BY_APPOINTMENT' }], HORIZON)).toMatchObject({ plain: [], taking: [], cancelled: [], apart: [], outline: { lastDay: null, irregular: false } });
});

const weekly = (start: string, rest: Partial<Dates> = {}): Dates => ({ kind: 'DATED', start, rule: 'FREQ=WEEKLY', durationMinutes: 60, ...rest });
const apart = (...schedules: Dates[]) => deriveSlots(schedules, HORIZON).apart.map(({ day }) => dayOfNumber(day));

test('dates at always the same time need no rows of their own, and others have them for yesterday and the coming fortnight', () => {
  expect(apart(weekly('2026-06-07T15:00'))).toEqual([]);
  expect(apart(weekly('2026-06-07T15:00'), weekly('2026-06-06T15:00'))).toEqual([]);
  expect(apart(weekly('2026-06-07T15:00'), weekly('2026-06-06T15:00', { durationMinutes: 90 })).toSorted()).toEqual(['2026-11-21', '2026-11-22', '2026-11-28', '2026-11-29', '2026-12-05', '2026-12-06']);
  expect(apart(weekly('2026-06-07T15:00', { exceptions: [{ originalStart: '2026-12-20T15:00', status: 'CANCELLED' }] }))).toEqual(['2026-11-22', '2026-11-29', '2026-12-06']);
});

test('single dates far away have rows of their own, and none can fall between the ring and these', () => {
  const far = ['2023-05-01', '2025-11-05', '2027-12-15', '2031-01-01'];
  const single = far.map((day): Dates => ({ kind: 'DATED', start: `${day}T15:00`, durationMinutes: 60 }));
  expect(apart(...single)).toEqual(far);
  expect(deriveSlots(single, HORIZON).taking.map(({ day }) => dayOfNumber(day))).toEqual(['2025-11-05', '2027-12-15']);
  expect(deriveSlots(single, HORIZON).outline.lastDay).toBe(dayNumber('2031-01-01'));
});
