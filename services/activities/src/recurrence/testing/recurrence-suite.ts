import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { addDays, toOffsetDateTime } from '@miteinander/kit/scalars/berlin-time.js';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';

import { expandRule } from '../../occurrence/expand-rule.js';
import { expandSchedule } from '../../occurrence/expand-schedule.js';
import { instantOf, localDayOf } from '../../occurrence/local-time.js';
import { arbitraryRule } from './arbitrary-rule.js';
import { byIcalJs, byNodeIcal, byUs, seriesOf } from './calendar-series.js';
import { rruleInstants } from './rrule-oracle.js';
import { recurrenceCalendars } from './recurrence-calendars.js';

const RUNS = 3000;
const PATIENCE = { timeout: 60_000 };

/** Everything about dates that a process in another time zone could get wrong, and what other programs make of the same rules. */
export function testRecurrence(zone: string): void {
  test(`the process runs in ${zone}`, () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    const offset = (month: number) => Temporal.PlainDateTime.from({ year: 2026, month, day: 15 }).toZonedDateTime(zone).offsetNanoseconds / -60e9 + 0;
    expect([1, 7].map((month) => new Date(2026, month - 1, 15).getTimezoneOffset())).toEqual([1, 7].map(offset));
  });

  test('rules of every kind give the dates rrule-temporal gives', PATIENCE, () => {
    fc.assert(
      fc.property(arbitraryRule, (given) => {
        const instants = expandRule(given.start, given.rule, given.from, given.to).map((local) => instantOf(local).getTime());
        expect(instants).toEqual(rruleInstants(given));
      }),
      { numRuns: RUNS },
    );
  });

  test('two windows side by side give what one over both gives', PATIENCE, () => {
    fc.assert(
      fc.property(arbitraryRule, fc.integer({ min: 0, max: 400 }), ({ start, rule, from, to }, days) => {
        const middle = [addDays(from, days), to].sort()[0] ?? to;
        const halves = [...expandRule(start, rule, from, middle), ...expandRule(start, rule, addDays(middle, 1), to)];
        expect(halves).toEqual(expandRule(start, rule, from, to));
      }),
      { numRuns: RUNS },
    );
  });

  test('a wall-clock time is the instant Temporal says, also where it is skipped or comes twice', PATIENCE, () => {
    const minute = 60_000;
    const local = fc.integer({ min: Date.UTC(1890, 0, 1) / minute, max: Date.UTC(2100, 0, 1) / minute }).map((minutes) => new Date(minutes * minute).toISOString().slice(0, 16));
    const atChanges = fc
      .tuple(fc.constantFrom('1945-05-24', '1947-05-11', '1980-04-06', '2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'), fc.integer({ min: 0, max: 240 }))
      .map(([day, minutes]) => new Date(Date.parse(`${day}T00:30Z`) + minutes * minute).toISOString().slice(0, 16));
    fc.assert(
      fc.property(fc.oneof(local, atChanges), (text) => {
        const zoned = Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Berlin');
        expect(instantOf(text).getTime()).toBe(zoned.epochMilliseconds);
        expect(localDayOf(zoned.epochMilliseconds)).toBe(zoned.toPlainDate().toString());
      }),
      { numRuns: RUNS },
    );
  });

  test.each([
    ['a time that comes twice is the first', '2026-10-24T02:30', ['2026-10-24T02:30:00+02:00', '2026-10-25T02:30:00+02:00', '2026-10-26T02:30:00+01:00']],
    ['a time the clocks skip is left out', '2026-03-28T02:30', ['2026-03-28T02:30:00+01:00', '2026-03-30T02:30:00+02:00', '2026-03-31T02:30:00+02:00']],
    ['a start the clocks skip is an hour later', '2026-03-29T02:30', ['2026-03-29T03:30:00+02:00', '2026-03-30T02:30:00+02:00', '2026-03-31T02:30:00+02:00']],
    ['the evening keeps its hour', '2026-03-28T19:00', ['2026-03-28T19:00:00+01:00', '2026-03-29T19:00:00+02:00', '2026-03-30T19:00:00+02:00']],
    ['midnight at the end of the year is the next year', '2026-12-31T00:00', ['2026-12-31T00:00:00+01:00', '2027-01-01T00:00:00+01:00', '2027-01-02T00:00:00+01:00']],
  ])('when the days go on, %s', (_case, start, expected) => {
    const dates = expandSchedule({ kind: 'DATED', start, rule: 'FREQ=DAILY;COUNT=3' }, '2026-01-01', '2027-12-31');
    expect(dates.map(({ startsAt }) => toOffsetDateTime(startsAt))).toEqual(expected);
  });

  test('whole days begin and end at midnight when the clocks change', () => {
    const dates = expandSchedule({ kind: 'DATED', start: '2026-03-28T00:00', allDay: true, durationMinutes: 2880 }, '2026-03-29', '2026-03-29');
    expect(dates.map(({ startsAt, endsAt, overAt }) => [startsAt, endsAt ?? startsAt, overAt].map(toOffsetDateTime))).toEqual([
      ['2026-03-28T00:00:00+01:00', '2026-03-30T00:00:00+02:00', '2026-03-30T00:00:00+02:00'],
    ]);
  });

  testCalendars();
}

interface Difference {
  file: string;
  start: string;
  onlyOurs: string[];
  onlyTheirs: string[];
}

// RFC 5545 counts nine dates, takes RDATE periods and takes away what EXDATE names in any form; where an all-day series
// ends at an instant, which the RFC does not allow, Outlook means the midnight at which the last day begins.
const OUTLOOK_ENDS: Difference[] = [
  { file: 'issue_28_rrule_with_UTC_endinginZ.ics', start: '2020-04-02T00:00', onlyOurs: ['2020-09-17T00:00'], onlyTheirs: [] },
  { file: 'issue_28_rrule_with_UTC_endinginZ.ics', start: '2020-04-09T00:00', onlyOurs: ['2020-09-24T00:00'], onlyTheirs: [] },
];
const WRONG_IN_ICAL_JS: Difference[] = [
  { file: 'issue_113_period_in_rdate.ics', start: '2023-09-20T12:00', onlyOurs: ['2024-05-15T12:00'], onlyTheirs: [] },
  { file: 'issue_27_t1.ics', start: '2020-04-26T14:00', onlyOurs: [], onlyTheirs: ['2020-04-27T14:00'] },
  { file: 'rdate.ics', start: '2014-08-03T19:00', onlyOurs: [], onlyTheirs: ['2015-07-05T19:00'] },
];

function testCalendars(): void {
  const folder = recurrenceCalendars();
  const entries = folder === undefined ? [] : readdirSync(folder).filter((file) => file.endsWith('.ics')).flatMap((file) => {
    const calendar = readFileSync(join(folder, file), 'utf8');
    return seriesOf(calendar).map((series) => ({ file, calendar, series }));
  });
  const differences = (read: (calendar: string, entry: (typeof entries)[number]['series']) => [ours: string[], theirs: string[] | undefined]): Difference[] =>
    entries.flatMap(({ file, calendar, series }) => {
      const [ours, theirs = ours] = read(calendar, series);
      const [onlyOurs, onlyTheirs] = [ours.filter((local) => !theirs.includes(local)), theirs.filter((local) => !ours.includes(local))];
      return onlyOurs.length + onlyTheirs.length === 0 && ours.length === theirs.length ? [] : [{ file, start: series.start, onlyOurs, onlyTheirs }];
    });

  test.skipIf(folder === undefined)('real calendars with one rule are there to compare', PATIENCE, () => {
    expect(entries.length).toBeGreaterThan(80);
    expect(entries.filter(({ calendar, series }) => byNodeIcal(calendar, series) !== undefined).length).toBeGreaterThan(55);
  });

  test.skipIf(folder === undefined)('real calendars give the dates ical.js gives, where that keeps to RFC 5545', PATIENCE, () => {
    const found = differences((_calendar, series) => [byUs(series, 'with further dates'), byIcalJs(series)]);
    expect(found).toEqual(inOrder([...WRONG_IN_ICAL_JS, ...OUTLOOK_ENDS]));
  });

  test.skipIf(folder === undefined)('real calendars give the dates node-ical gives, where that keeps to RFC 5545', PATIENCE, () => {
    const found = differences((calendar, series) => [byUs(series, 'by rule alone'), byNodeIcal(calendar, series)]);
    expect(found).toEqual(inOrder(OUTLOOK_ENDS));
  });
}

function inOrder(differences: Difference[]): Difference[] {
  return [...differences].sort((left, right) => `${left.file} ${left.start}`.localeCompare(`${right.file} ${right.start}`));
}
