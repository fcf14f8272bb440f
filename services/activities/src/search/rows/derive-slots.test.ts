import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Dates } from '../../occurrence/expand-schedule.js';
import { deriveSlots } from './derive-slots.js';
import { slotsApart, slotsInRing } from './divide-slots.js';
import { derivedDays } from './horizon.js';
import { slotsOf } from './slots-of.js';

const TODAY = '2026-11-22';

const schedule = fc.record<Dates>(
  {
    kind: fc.constantFrom('DATED', 'OPENING_HOURS'),
    start: fc.constantFrom('2019-03-31T02:30', '2025-10-26T02:30', '2026-06-03T09:00', '2026-11-22T16:45', '2026-12-01T23:30'),
    rule: fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO,WE', 'FREQ=WEEKLY;INTERVAL=3', 'FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=DAILY;COUNT=40', 'FREQ=WEEKLY;UNTIL=20270101'),
    durationMinutes: fc.constantFrom(30, 200, 600, 1439, 1440, 3000),
    pauses: fc.constantFrom<Dates['pauses'][]>([], ['NRW_SCHOOL_HOLIDAYS'], ['NRW_PUBLIC_HOLIDAYS']),
    exceptions: fc.constantFrom<Dates['exceptions'][]>([], [{ originalStart: '2026-11-25T16:45', status: 'CANCELLED' }]),
  },
  { requiredKeys: ['kind', 'start'] },
) as fc.Arbitrary<Dates>;

test('the short way for rules gives the very slots that following each date gives', () => {
  fc.assert(
    fc.property(schedule, (dates) => {
      const derived = deriveSlots([dates], TODAY);
      const followed = slotsOf([dates], derivedDays(TODAY));
      const plain = ({ day, part }: { day: number; part: number }) => ({ day, part });
      expect(derived.taking.map(plain)).toEqual(slotsInRing(followed, TODAY).filter(({ cancelled }) => !cancelled).map(plain));
      expect(derived.cancelled.map(plain)).toEqual(slotsInRing(followed, TODAY).filter(({ cancelled }) => cancelled).map(plain));
      expect(derived.apart).toEqual(slotsApart(followed, TODAY));
    }),
    { numRuns: 500 },
  );
});

test('an offer by appointment has no slots', () => {
  expect(deriveSlots([{ kind: 'BY_APPOINTMENT' }], TODAY)).toEqual({ taking: [], cancelled: [], apart: [] });
});
