import fc from 'fast-check';
import { expect, test } from 'vitest';

import { evaluateOpening } from './evaluate-opening.js';
import { OpeningClock } from './opening-clock.js';
import { PublicHolidays } from './public-holidays.js';

const HOURS = ['24/7', 'Mo-Fr 08:00-18:00', 'Sa 20:00-03:00', 'sunrise-sunset', 'nonsense', 'Mo-Su 10:00-16:00; PH off', '10:00+'];

test('answers from memory as if it had evaluated anew, also when the time goes back', () => {
  const clock = new OpeningClock();
  const holidays = new PublicHolidays();
  const subjects = fc.record({ hours: fc.constantFrom(...HOURS), state: fc.constantFrom('', '05', '09'), cell: fc.constant('519,76') });
  fc.assert(
    fc.property(subjects, fc.integer({ min: 0, max: 40 * 24 * 60 }), (subject, minute) => {
      const now = new Date(Date.parse('2026-10-20T00:00:00Z') + minute * 60_000);
      expect(clock.openingOf(subject, now)).toMatchObject({ state: evaluateOpening(subject, now, holidays).state });
    }),
    { numRuns: 1000 },
  );
});

test('picks what is open for certain, in the order given', async () => {
  const subjects = HOURS.map((hours) => ({ hours, state: '05', cell: '519,76' }));
  const open = await new OpeningClock().open(subjects, new Date('2026-11-25T14:00:00Z'));
  expect(open.map(({ hours }) => hours)).toEqual(['24/7', 'Mo-Fr 08:00-18:00', 'sunrise-sunset', 'Mo-Su 10:00-16:00; PH off']);
});

test('keeps the same hours in two states apart', () => {
  const clock = new OpeningClock();
  const onReformationDay = ['03', '05'].map((state) => clock.openingOf({ hours: 'Mo-Su 08:00-18:00; PH off', state, cell: '' }, new Date('2026-10-31T11:00:00Z')).state);
  expect(onReformationDay).toEqual(['CLOSED', 'OPEN']);
});
