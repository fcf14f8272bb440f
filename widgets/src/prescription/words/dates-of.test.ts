import { expect, test } from 'vitest';

import { datesOf, momentOf } from './dates-of.js';

test.for([
  ['2026-11-25T15:00', '2026-11-25T14:00:00.000Z'],
  ['2026-07-01T15:00', '2026-07-01T13:00:00.000Z'],
  ['2026-10-25T15:00', '2026-10-25T14:00:00.000Z'],
  ['2026-03-29T09:00', '2026-03-29T07:00:00.000Z'],
  ['2027-01-01T00:00', '2026-12-31T23:00:00.000Z'],
] as const)('%s on a German clock is %s', ([local, moment]) => {
  expect(momentOf(local).toISOString()).toBe(moment);
});

test('a date with minutes has an end, one without has none', () => {
  expect(datesOf({ start: '2026-11-25T15:00', minutes: 90 })).toEqual({ start: '2026-11-25T14:00:00.000Z', end: '2026-11-25T15:30:00.000Z', allDay: false });
  expect(datesOf({ start: '2026-11-25T15:00' }).end).toBeNull();
});

test('a whole day ends with the midnight after it', () => {
  expect(datesOf({ start: '2026-11-25' })).toEqual({ start: '2026-11-24T23:00:00.000Z', end: '2026-11-25T23:00:00.000Z', allDay: true });
});
