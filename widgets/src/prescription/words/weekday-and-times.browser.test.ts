import { expect, test } from 'vitest';

import { receive } from '../later/received.js';
import { toolkit } from '../later/toolkit.js';
import { prescriptionStrings as own } from '../strings/prescription-strings.de.js';
import { strings } from '../../base/strings/strings.de.js';
import { CONSULTATION } from '../testing/mount-prescription.js';
import { dayOfLeaf, weekdayAndTimes } from './weekday-and-times.js';

receive(toolkit);
const words = { language: 'de', strings, own, now: CONSULTATION } as const;

test.for([
  [{ start: '2026-11-25T15:00', minutes: 120 }, 'heute, 15 bis 17 Uhr'],
  [{ start: '2026-11-26T12:00' }, 'morgen, 12 Uhr'],
  [{ start: '2026-11-27T08:30', minutes: 90 }, 'Freitag, 8:30 bis 10 Uhr'],
  [{ start: '2026-12-06T19:00' }, 'Sonntag, 19 Uhr'],
  [{ start: '2026-12-31T22:00', minutes: 180 }, 'Donnerstag, 22 bis 1 Uhr'],
  [{ start: '2026-12-06' }, 'Sonntag, 6. Dezember'],
  [{ start: '2026-12-05T18:00', minutes: 1_200 }, 'Samstag, 5. Dezember, 18 Uhr bis Sonntag, 6. Dezember, 14 Uhr'],
] as const)('%j is "%s"', ([date, said]) => {
  expect(weekdayAndTimes(date, words)).toBe(said);
});

test('a leaf is heard with its day', () => {
  expect(dayOfLeaf({ start: '2026-12-06T19:00' }, words)).toBe('Sonntag, 6. Dezember');
});
