import fc from 'fast-check';
import { expect, test } from 'vitest';

import { nearDatesOf, packNearDates, unpackNearDates, type NearDate } from './near-dates.js';
import type { Slot } from './slots-of.js';

const date = fc.record<NearDate>({
  day: fc.integer({ min: 0, max: 65_535 }),
  parts: fc.integer({ min: 1, max: 7 }),
  startMinute: fc.integer({ min: -32_768, max: 32_767 }),
  overMinute: fc.integer({ min: 0, max: 65_535 }),
  cancelled: fc.boolean(),
});

test('what is packed is unpacked', () => {
  fc.assert(
    fc.property(fc.array(date, { maxLength: 40 }), (dates) => {
      const packed = packNearDates(dates);
      expect(packed && [...unpackNearDates(packed)]).toEqual(dates);
    }),
  );
});

const one: NearDate = { day: 20_000, parts: 1, startMinute: 600, overMinute: 660, cancelled: false };

test.each<[string, NearDate[]]>([
  ['too many dates', Array.from({ length: 129 }, () => one)],
  ['a date that began more than three weeks before', [{ ...one, startMinute: -40_000 }]],
  ['a date that is over in more than six weeks', [{ ...one, overMinute: 70_000 }]],
])('there is no room for %s', (_, dates) => {
  expect(packNearDates(dates)).toBeNull();
});

test('near dates are those by rule and those one by one, each once for all parts of its day', () => {
  const slot: Slot = { day: 20_001, part: 1, startMinute: 720, overMinute: 1100, overAt: new Date(0), cancelled: true, single: false };
  const plain = [{ days: [19_000, 20_000], parts: [0, 1], startMinute: 600, overMinute: 900 }];
  expect(nearDatesOf(plain, [slot, { ...slot, part: 2 }, { ...slot, day: 30_000 }], ({ day }) => day >= 20_000 && day < 20_010)).toEqual([
    { day: 20_000, parts: 3, startMinute: 600, overMinute: 900, cancelled: false },
    { day: 20_001, parts: 6, startMinute: 720, overMinute: 1100, cancelled: true },
  ]);
});
