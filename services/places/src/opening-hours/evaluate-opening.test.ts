import { toOffsetDateTime } from '@miteinander/kit/scalars/berlin-time.js';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';

import { evaluateOpening } from './evaluate-opening.js';
import { PublicHolidays } from './public-holidays.js';

afterEach(() => vi.unstubAllEnvs());

const holidays = new PublicHolidays();
const NRW = '05';

/** At an instant with its offset, such as 2026-11-25T15:00+01:00 (a Wednesday). */
function at(instant: string, hours: string, { state = NRW, cell = '' } = {}): string {
  const opening = evaluateOpening({ hours, state, cell }, new Date(instant), holidays);
  return [opening.state, opening.until && toOffsetDateTime(opening.until)].filter(Boolean).join(' ');
}

test.each([
  ['24/7', 'OPEN'],
  ['Mo-Fr 08:00-18:00', 'OPEN 2026-11-25T18:00:00+01:00'],
  ['We 08:00-12:00,14:00-15:01', 'OPEN 2026-11-25T15:01:00+01:00'],
  ['We 08:00-15:00', 'CLOSED'],
  ['Mo-Su 08:00-18:00; We off', 'CLOSED'],
  ['Mo-Su 08:00-18:00; Nov 25 closed "Inventur"', 'CLOSED'],
  ['off', 'CLOSED'],
  ['closed', 'CLOSED'],
  ['Tu 22:00-40:00', 'OPEN 2026-11-25T16:00:00+01:00'],
  ['Mo-So 10-18 Uhr', 'OPEN 2026-11-25T18:00:00+01:00'],
  ['Mo-Su 10:00-16:00 open "Winter", 16:00-18:00 open "Abend"', 'OPEN 2026-11-25T18:00:00+01:00'],
  ['Mo-Su,PH 00:00-24:00', 'OPEN'],
])('knows at 15:00 on a Wednesday of "%s": %s', (hours, opening) => {
  expect(at('2026-11-25T15:00:00+01:00', hours)).toBe(opening);
});

test.each([
  '', ' ', 'nach Vereinbarung', '"nach Vereinbarung"', 'Mo-Fr 08:00-18:00 "nach Vereinbarung"', 'unknown', 'open during the day', '10:00+', 'Mo-Fr', 'Jan-Dec',
  'a'.repeat(300), `Mo-Fr 08:00-18:00${'; We 08:00-18:00'.repeat(50)}`, 'Mo-Fr 08:00-', '\u0000', '🕙', 'constructor', '__proto__',
])('says nothing for certain of %j', (hours) => {
  expect(at('2026-11-25T15:00:00+01:00', hours)).toBe('UNKNOWN');
});

/** When closed hours open again, at an instant with its offset; null when that is not certain. */
function opensAfter(instant: string, hours: string, { state = NRW } = {}): string | null {
  const { opens } = evaluateOpening({ hours, state, cell: '' }, new Date(instant), holidays);
  return opens && toOffsetDateTime(opens);
}

test.each([
  ['Mo-Fr 18:00-20:00', '2026-11-25T18:00:00+01:00'],
  ['Sa 09:30-12:00', '2026-11-28T09:30:00+01:00'],
  ['We 08:00-12:00', '2026-12-02T08:00:00+01:00'],
  ['2026 Dec 3 10:00-18:00', null],
  ['We 08:00-12:00; Th,Fr off; Sa 10:00-11:00', '2026-11-28T10:00:00+01:00'],
  ['off', null],
  ['Th 10:00-18:00 "nach Vereinbarung"', null],
  ['Th 10:00+', null],
  ['24/7', null],
  ['nach Vereinbarung', null],
])('knows at 15:00 on a Wednesday when "%s" opens next: %s', (hours, opens) => {
  expect(opensAfter('2026-11-25T15:00:00+01:00', hours)).toBe(opens);
});

test('promises no opening on a public holiday that the hours do not mention', () => {
  const christmasEve = '2026-12-24T20:00:00+01:00';
  expect([opensAfter(christmasEve, 'Mo-Su 08:00-18:00'), opensAfter(christmasEve, 'Mo-Su,PH 08:00-18:00'), opensAfter(christmasEve, 'Mo-Su 08:00-18:00; PH off')])
    .toEqual([null, '2026-12-25T08:00:00+01:00', '2026-12-27T08:00:00+01:00']);
  expect([opensAfter('2026-10-31T07:00:00+01:00', 'Mo-Su 08:00-18:00', { state: '' }), opensAfter('2026-11-25T07:00:00+01:00', 'Mo-Su 08:00-18:00', { state: '' })])
    .toEqual([null, '2026-11-25T08:00:00+01:00']);
});

test('keeps on past midnight, unless the next day is said to be closed', () => {
  expect(at('2026-11-28T03:59:59+01:00', 'Fr 20:00-04:00')).toBe('OPEN 2026-11-28T04:00:00+01:00');
  expect(at('2026-11-28T04:00:00+01:00', 'Fr 20:00-04:00')).toBe('CLOSED');
  expect(at('2026-11-27T23:00:00+01:00', 'Fr 20:00-04:00; Sa off')).toBe('OPEN 2026-11-28T00:00:00+01:00');
});

test('closes by the clock on the wall when the clocks change', () => {
  expect(at('2026-10-24T23:00:00+02:00', 'Mo-Su 20:00-04:00')).toBe('OPEN 2026-10-25T04:00:00+01:00');
  expect(at('2026-03-28T23:00:00+01:00', 'Mo-Su 20:00-04:00')).toBe('OPEN 2026-03-29T04:00:00+02:00');
});

test('follows the public holidays of the state', () => {
  const closed = 'Mo-Su 08:00-18:00; PH off';
  const reformationDay = '2025-10-31T12:00:00+01:00';
  expect([at(reformationDay, closed, { state: '05' }), at(reformationDay, closed, { state: '03' })]).toEqual(['OPEN 2025-10-31T18:00:00+01:00', 'CLOSED']);
  expect(at('2026-04-06T12:00:00+02:00', 'Mo 08:00-18:00; PH 10:00-13:00')).toBe('OPEN 2026-04-06T13:00:00+02:00');
});

test('does not take ordinary hours for those of a public holiday, unless it never closes', () => {
  const christmas = '2026-12-25T12:00:00+01:00';
  expect([at(christmas, 'Mo-Fr 08:00-18:00'), at(christmas, 'Mo-Fr 08:00-11:00'), at(christmas, '24/7'), at(christmas, 'Mo-Fr,PH 08:00-18:00')])
    .toEqual(['UNKNOWN', 'CLOSED', 'OPEN', 'OPEN 2026-12-25T18:00:00+01:00']);
});

test('without a state, answers on days on which all states agree', () => {
  const nowhere = { state: '' };
  const hours = 'Mo-Su 08:00-18:00; PH off';
  expect([at('2026-11-25T12:00:00+01:00', hours, nowhere), at('2026-12-25T12:00:00+01:00', hours, nowhere)]).toEqual(['OPEN 2026-11-25T18:00:00+01:00', 'CLOSED']);
  expect([at('2026-11-01T12:00:00+01:00', hours, nowhere), at('2026-11-01T12:00:00+01:00', 'Mo-Su 08:00-18:00', nowhere)]).toEqual(['UNKNOWN', 'UNKNOWN']);
});

test('follows the school holidays of the state, where they are known', () => {
  const autumn = '2026-10-20T12:00:00+02:00';
  const hours = 'Mo-Fr 08:00-18:00; SH off';
  expect([at(autumn, hours), at(autumn, hours, { state: '' }), at(autumn, hours, { state: '13' })]).toEqual(['CLOSED', 'UNKNOWN', 'UNKNOWN']);
});

test.each(['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'])('follows the sun over the place, in a process in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  const muenster = { cell: '519,76' };
  const [, winter] = at('2026-11-25T15:00:00+01:00', 'sunrise-sunset', muenster).split(' ');
  expect(winter).toMatch(/^2026-11-25T16:2[4-8]:00\+01:00$/);
  const [, summer] = at('2026-06-21T15:00:00+02:00', 'sunrise-(sunset+01:00)', muenster).split(' ');
  expect(summer).toMatch(/^2026-06-21T22:5\d:00\+02:00$/);
  expect([at('2026-11-25T07:50:00+01:00', 'sunrise-sunset', muenster), at('2026-11-25T08:20:00+01:00', 'daylight', muenster)])
    .toEqual(['CLOSED', expect.stringMatching(/^OPEN/)]);
  expect(at('2026-11-25T15:00:00+01:00', 'sunrise-sunset')).toBe('UNKNOWN');
});

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const quarter = fc.integer({ min: 0, max: 95 }).map((quarters) => quarters * 15);
const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

test.each(['UTC', 'Europe/Berlin', 'America/New_York'])('agrees with counting minutes of the week, in a process in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  const week = fc.uniqueArray(fc.record({ day: fc.integer({ min: 0, max: 6 }), from: quarter, length: fc.integer({ min: 1, max: 40 }).map((quarters) => quarters * 15) }), { selector: ({ day }) => day, minLength: 1 });
  fc.assert(
    fc.property(week, fc.integer({ min: 0, max: 7 * 1440 - 1 }), (openings, minute) => {
      const hours = openings.map(({ day, from, length }) => `${days[day]} ${clock(from)}-${clock((from + length) % 1440)}`).join(', ');
      const open = openings.some(({ day, from, length }) => (minute - day * 1440 - from + 14 * 1440) % (7 * 1440) < length);
      // A week without holidays and changes of the clock, from Monday midnight.
      const now = new Date(Date.parse('2026-11-22T23:00:00Z') + minute * 60_000);
      expect(`${hours} ${at(now.toISOString(), hours).split(' ')[0]}`).toBe(`${hours} ${open ? 'OPEN' : 'CLOSED'}`);
    }),
    { numRuns: 300 },
  );
});

test('says until when an answer holds, and no longer', () => {
  const cases = fc.constantFrom('Mo-Fr 08:00-12:00,14:00-18:00; Sa 09:00-13:00; PH off', '24/7', 'Tu 20:00-26:00', '10:00+', 'nonsense', 'Mo-Su 08:00-18:00', 'Nov 20-Nov 30 10:00-16:00 "mit Anmeldung"');
  const minutes = fc.integer({ min: 0, max: 60 * 24 * 60 });
  fc.assert(
    fc.property(cases, minutes, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (hours, minute, part) => {
      const now = new Date(Date.parse('2026-10-01T00:00:00Z') + minute * 60_000);
      const { goodUntil, ...opening } = evaluateOpening({ hours, state: NRW, cell: '' }, now, holidays);
      expect(goodUntil.getTime()).toBeGreaterThan(now.getTime());
      const later = new Date(now.getTime() + Math.floor(part * (goodUntil.getTime() - now.getTime())));
      expect(evaluateOpening({ hours, state: NRW, cell: '' }, later, holidays)).toMatchObject(opening);
    }),
    { numRuns: 500 },
  );
});

test('never throws, and always ends, whatever the hours say', () => {
  const words = ['Mo', 'Tu-Fr', 'Su[-1]', 'PH', 'SH', 'Jan', 'Feb 29', 'Feb 31', 'easter -40 days', 'week 53', 'week 1-53/2', '2026-9999', '08:00-12:00', '22:00-04:00', '00:00-48:00', '10:00+', 'sunrise-sunset',
    '10:00-16:00/90', 'off', 'open', 'unknown', '"nach Vereinbarung"', ';', ',', '||', '-', '+', '/', '(', ')', '24/7', '2477', 'täglich', 'Uhr', 'geschlossen'];
  const soup = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...words) }, fc.string()), { maxLength: 12 }).map((parts) => parts.join(' '));
  const states = fc.constantFrom('', '05', '13');
  fc.assert(
    fc.property(soup, states, fc.constantFrom('', '519,76', '899,0'), (hours, state, cell) => {
      const opening = evaluateOpening({ hours, state, cell }, new Date('2026-12-31T22:00:00Z'), holidays);
      expect(['OPEN', 'CLOSED', 'UNKNOWN']).toContain(opening.state);
    }),
    { numRuns: 1000 },
  );
});
