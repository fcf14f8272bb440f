import fc from 'fast-check';
import { expect, test } from 'vitest';

import { expandRule } from '../occurrence/expand-rule.js';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Days like `1997-09-02 04 11, 1997-10-02` written out. */
function days(text: string): string[] {
  return text.split(', ').flatMap((month) => {
    const [first = '', ...further] = month.split(' ');
    return [first, ...further.map((day) => `${first.slice(0, 8)}${day}`)];
  });
}

function daysBy(start: string, rule: string, from = start, to = '2010-12-31'): string[] {
  return expandRule(`${start}T09:00`, rule, from, to).map((local) => local.slice(0, 10));
}

test.each([
  ['1997-09-02', 'FREQ=DAILY;COUNT=10', '1997-09-02 03 04 05 06 07 08 09 10 11'],
  ['1997-09-02', 'FREQ=DAILY;INTERVAL=10;COUNT=5', '1997-09-02 12 22, 1997-10-02 12'],
  ['1997-09-02', 'FREQ=WEEKLY;COUNT=10', '1997-09-02 09 16 23 30, 1997-10-07 14 21 28, 1997-11-04'],
  ['1997-09-02', 'FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH', '1997-09-02 04 09 11 16 18 23 25 30, 1997-10-02'],
  ['1997-09-01', 'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR',
    '1997-09-01 03 05 15 17 19 29, 1997-10-01 03 13 15 17 27 29 31, 1997-11-10 12 14 24 26 28, 1997-12-08 10 12 22'],
  ['1997-09-02', 'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH', '1997-09-02 04 16 18 30, 1997-10-02 14 16'],
  ['1997-08-05', 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '1997-08-05 10 19 24'],
  ['1997-08-05', 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '1997-08-05 17 19 31'],
  ['1997-09-05', 'FREQ=MONTHLY;COUNT=4;BYDAY=1FR', '1997-09-05, 1997-10-03, 1997-11-07, 1997-12-05'],
  ['1997-09-07', 'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU', '1997-09-07 28, 1997-11-02 30, 1998-01-04 25, 1998-03-01 29, 1998-05-03 31'],
  ['1997-09-22', 'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO', '1997-09-22, 1997-10-20, 1997-11-17, 1997-12-22, 1998-01-19, 1998-02-16'],
  ['1997-09-28', 'FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=6', '1997-09-28, 1997-10-29, 1997-11-28, 1997-12-29, 1998-01-29, 1998-02-26'],
  ['1997-09-30', 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1', '1997-09-30, 1997-10-01 31, 1997-11-01 30, 1997-12-01 31, 1998-01-01 31, 1998-02-01'],
  ['1997-09-10', 'FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15', '1997-09-10 11 12 13 14 15, 1999-03-10 11 12 13'],
  ['1997-06-10', 'FREQ=YEARLY;COUNT=4;BYMONTH=6,7', '1997-06-10, 1997-07-10, 1998-06-10, 1998-07-10'],
  ['1997-03-10', 'FREQ=YEARLY;INTERVAL=2;COUNT=5;BYMONTH=1,2,3', '1997-03-10, 1999-01-10, 1999-02-10, 1999-03-10, 2001-01-10'],
  ['1997-01-01', 'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200',
    '1997-01-01, 1997-04-10, 1997-07-19, 2000-01-01, 2000-04-09, 2000-07-18, 2003-01-01, 2003-04-10, 2003-07-19, 2006-01-01'],
  ['1997-05-19', 'FREQ=YEARLY;BYDAY=20MO;COUNT=3', '1997-05-19, 1998-05-18, 1999-05-17'],
  ['1997-05-12', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3', '1997-05-12, 1998-05-11, 1999-05-17'],
  ['1997-03-13', 'FREQ=YEARLY;BYMONTH=3;BYDAY=TH;COUNT=7', '1997-03-13 20 27, 1998-03-05 12 19 26'],
  ['1998-02-13', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=5', '1998-02-13, 1998-03-13, 1998-11-13, 1999-08-13, 2000-10-13'],
  ['1997-09-13', 'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13;COUNT=4', '1997-09-13, 1997-10-11, 1997-11-08, 1997-12-13'],
  ['1996-11-05', 'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=3', '1996-11-05, 2000-11-07, 2004-11-02'],
  ['1997-09-04', 'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', '1997-09-04, 1997-10-07, 1997-11-06'],
  ['1997-09-29', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=7', '1997-09-29, 1997-10-30, 1997-11-27, 1997-12-30, 1998-01-29, 1998-02-26, 1998-03-30'],
  ['2007-01-15', 'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5', '2007-01-15 30, 2007-02-15, 2007-03-15 30'],
])('from %s on, %s gives the dates RFC 5545 gives as its example', (start, rule, expected) => {
  expect(daysBy(start, rule)).toEqual(days(expected));
});

test('several times a day are all given, in order', () => {
  expect(expandRule('1997-09-02T09:00', 'FREQ=DAILY;BYHOUR=16,9;BYMINUTE=0,20,40', '1997-09-03', '1997-09-03')).toEqual(
    ['09:00', '09:20', '09:40', '16:00', '16:20', '16:40'].map((time) => `1997-09-03T${time}`),
  );
});

test('a first day that does not match is no date and is not counted', () => {
  expect(daysBy('2026-01-05', 'FREQ=WEEKLY;BYDAY=WE;COUNT=2', '2026-01-01', '2026-12-31')).toEqual(['2026-01-07', '2026-01-14']);
});

test('nothing comes when the rule ends before it starts', () => {
  expect(daysBy('2026-01-07', 'FREQ=WEEKLY;UNTIL=20260106', '2025-01-01', '2027-12-31')).toEqual([]);
});

test('the day UNTIL names belongs to it, and an instant to its second', () => {
  expect(daysBy('2026-06-15', 'FREQ=DAILY;UNTIL=20260617', '2026-06-01', '2026-12-31')).toEqual(['2026-06-15', '2026-06-16', '2026-06-17']);
  expect(daysBy('2026-06-15', 'FREQ=DAILY;UNTIL=20260617T070000Z', '2026-06-01', '2026-12-31')).toEqual(['2026-06-15', '2026-06-16', '2026-06-17']);
  expect(daysBy('2026-06-15', 'FREQ=DAILY;UNTIL=20260617T065959Z', '2026-06-01', '2026-12-31')).toEqual(['2026-06-15', '2026-06-16']);
  expect(daysBy('2026-06-15', 'FREQ=DAILY;UNTIL=20260617T085900', '2026-06-01', '2026-12-31')).toEqual(['2026-06-15', '2026-06-16']);
});

test('a month without the 31st and a year without the 29th of February are left out', () => {
  expect(daysBy('2026-01-31', 'FREQ=MONTHLY;COUNT=4', '2026-01-01', '2026-12-31')).toEqual(['2026-01-31', '2026-03-31', '2026-05-31', '2026-07-31']);
  expect(daysBy('2096-02-29', 'FREQ=YEARLY', '2096-01-01', '2108-12-31')).toEqual(['2096-02-29', '2104-02-29', '2108-02-29']);
});

test('a time the clocks skip is neither counted nor chosen', () => {
  expect(expandRule('2026-03-28T02:30', 'FREQ=DAILY;COUNT=2', '2026-03-01', '2026-04-30')).toEqual(['2026-03-28T02:30', '2026-03-30T02:30']);
  expect(expandRule('2026-03-23T02:30', 'FREQ=WEEKLY;BYDAY=SA,SU;BYSETPOS=-1', '2026-03-23', '2026-04-05')).toEqual(['2026-03-28T02:30', '2026-04-05T02:30']);
});

test('a rule that can never come true comes to an end', () => {
  expect(daysBy('2026-01-01', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=1', '2026-01-01', '2126-12-31')).toEqual([]);
  expect(daysBy('2026-01-01', 'FREQ=MONTHLY;INTERVAL=12;BYMONTH=2', '2026-01-01', '2126-12-31')).toEqual([]);
});

test('a year has a 53rd Thursday only if it begins or ends with one', () => {
  expect(daysBy('2020-01-01', 'FREQ=YEARLY;BYDAY=53TH', '2020-01-01', '2027-12-31')).toEqual(['2020-12-31', '2026-12-31']);
  expect(daysBy('2020-01-01', 'FREQ=YEARLY;BYDAY=-53TH', '2020-01-01', '2027-12-31')).toEqual(['2020-01-02', '2026-01-01']);
});

test('the first week of a year can begin in the one before, and the 53rd is not in every year', () => {
  expect(daysBy('2024-01-01', 'FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO', '2024-01-01', '2027-12-31')).toEqual(['2024-01-01', '2024-12-30', '2025-12-29', '2027-01-04']);
  expect(daysBy('2020-01-01', 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO,SU', '2020-01-01', '2027-12-31')).toEqual(['2020-12-28', '2021-01-03', '2026-12-28', '2027-01-03']);
  expect(daysBy('2020-01-01', 'FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO', '2020-01-01', '2022-12-31')).toEqual(['2020-12-28', '2021-12-27', '2022-12-26']);
});

test('a week number without a weekday means the weekday of the start', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: -53, max: 53 }).filter((week) => week !== 0), (day, week) => {
      const start = `2026-02-${String(day).padStart(2, '0')}`;
      const weekday = WEEKDAYS[(new Date(`${start}T00:00Z`).getUTCDay() + 6) % 7];
      expect(daysBy(start, `FREQ=YEARLY;BYWEEKNO=${week}`, start, '2034-12-31')).toEqual(daysBy(start, `FREQ=YEARLY;BYWEEKNO=${week};BYDAY=${weekday}`, start, '2034-12-31'));
    }),
  );
});

test('counted and other weekdays of a year in one rule are what each of them gives', () => {
  const ordinal = fc.integer({ min: -52, max: 52 }).map((number) => (number === 0 ? '' : String(number)));
  const weekday = fc.tuple(ordinal, fc.constantFrom(...WEEKDAYS)).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.uniqueArray(weekday, { minLength: 2, maxLength: 3 }), (weekdays) => {
      const each = new Set(weekdays.flatMap((one) => daysBy('2024-03-01', `FREQ=YEARLY;BYDAY=${one}`, '2024-03-01', '2026-12-31')));
      expect(daysBy('2024-03-01', `FREQ=YEARLY;BYDAY=${weekdays.join(',')}`, '2024-03-01', '2026-12-31')).toEqual([...each].sort());
    }),
  );
});

test('a rule that began a hundred years ago keeps its rhythm', () => {
  const weeks = (day: string) => (Date.parse(day) - Date.parse('1926-11-24')) / (7 * 86_400_000);
  const found = daysBy('1926-11-24', 'FREQ=WEEKLY;INTERVAL=3', '2026-11-01', '2026-12-31');
  expect(found).toEqual(['2026-11-18', '2026-12-09', '2026-12-30']);
  expect(found.map((day) => weeks(day) % 3)).toEqual([0, 0, 0]);
});
