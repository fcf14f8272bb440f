import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';

import { addDays, berlinDay, toOffsetDateTime } from './berlin-time.js';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['in winter', '2026-11-25T14:00:00Z', '2026-11-25T15:00:00+01:00'],
  ['in summer', '2026-07-01T12:30:15Z', '2026-07-01T14:30:15+02:00'],
  ['in the last second before the clocks go forward', '2026-03-29T00:59:59Z', '2026-03-29T01:59:59+01:00'],
  ['when the clocks have gone forward', '2026-03-29T01:00:00Z', '2026-03-29T03:00:00+02:00'],
  ['in the first of the two hours from two to three', '2026-10-25T00:30:00Z', '2026-10-25T02:30:00+02:00'],
  ['in the second of the two hours from two to three', '2026-10-25T01:30:00Z', '2026-10-25T02:30:00+01:00'],
  ['at midnight', '2026-12-31T23:00:00Z', '2027-01-01T00:00:00+01:00'],
])('writes an instant as Germany does %s', (_when, instant, written) => {
  expect(toOffsetDateTime(new Date(instant))).toBe(written);
  expect(new Date(written)).toEqual(new Date(instant));
});

test('says of any moment since 1880 what the time zone says', () => {
  const zone = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'medium' });
  const moments = fc.integer({ min: Date.UTC(1880, 0) / 1000, max: Date.UTC(2200, 0) / 1000 });
  fc.assert(
    fc.property(moments, (seconds) => {
      const instant = new Date(seconds * 1000);
      expect(toOffsetDateTime(instant).slice(0, 19).replace('T', ' ')).toBe(zone.format(instant));
      expect(toOffsetDateTime(instant)).toBe(toOffsetDateTime(instant));
    }),
    { numRuns: 2000 },
  );
});

test('changes the day at German midnight', () => {
  expect(berlinDay(new Date('2026-11-25T22:59:59.999Z'))).toBe('2026-11-25');
  expect(berlinDay(new Date('2026-11-25T23:00:00Z'))).toBe('2026-11-26');
  expect(berlinDay(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
});

test('moves days over months, leap days and changes of the clock', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
});

test.each(['UTC', 'America/New_York', 'Pacific/Kiritimati'])('gives the same answers on a machine in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  const local = new Date('2026-07-01T12:00:00Z').getHours();
  expect(local).toBe({ UTC: 12, 'America/New_York': 8, 'Pacific/Kiritimati': 2 }[zone]);
  expect(toOffsetDateTime(new Date('2026-07-01T12:00:00Z'))).toBe('2026-07-01T14:00:00+02:00');
  expect(berlinDay(new Date('2026-11-25T23:00:00Z'))).toBe('2026-11-26');
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
});
