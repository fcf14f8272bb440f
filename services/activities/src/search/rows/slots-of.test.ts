import { expect, test } from 'vitest';

import { timesOfDay } from '../filter/time-of-day.js';
import type { Dates } from '../../occurrence/expand-schedule.js';
import { dayOfNumber } from './date-ring.js';
import { slotsOf } from './slots-of.js';

function slots(schedule: Dates, from = '2026-11-23', to = '2026-11-29'): string[] {
  return slotsOf([schedule], { from, to }).map(({ day, part, cancelled }) => `${dayOfNumber(day).slice(8)} ${timesOfDay[part]}${cancelled ? ' cancelled' : ''}`);
}

const dated = (start: string, rest: Partial<Dates> = {}): Dates => ({ kind: 'DATED', start, durationMinutes: 60, ...rest });

test.each([
  ['11:59', 'MORNING'],
  ['12:00', 'AFTERNOON'],
  ['16:59', 'AFTERNOON'],
  ['17:00', 'EVENING'],
  ['00:00', 'MORNING'],
  ['23:30', 'EVENING'],
])('what begins at %s counts for the %s, however long it lasts', (time, part) => {
  expect(slots(dated(`2026-11-25T${time}`, { durationMinutes: 600 }))).toEqual([`25 ${part}`]);
});

test('opening hours count for every part of the day they touch, and end with the day', () => {
  const open = (time: string, durationMinutes: number) => slots({ kind: 'OPENING_HOURS', start: `2026-11-25T${time}`, durationMinutes });
  expect(open('09:00', 180)).toEqual(['25 MORNING']);
  expect(open('09:00', 181)).toEqual(['25 MORNING', '25 AFTERNOON']);
  expect(open('10:00', 600)).toEqual(['25 MORNING', '25 AFTERNOON', '25 EVENING']);
  expect(open('20:00', 360)).toEqual(['25 EVENING']);
});

test('whole days and what lasts several days count for every part of each further day', () => {
  expect(slots(dated('2026-11-25T00:00', { allDay: true, durationMinutes: 1440 }))).toEqual(['25 MORNING', '25 AFTERNOON', '25 EVENING']);
  expect(slots(dated('2026-11-25T18:00', { durationMinutes: 1500 }))).toEqual(['25 EVENING', '26 MORNING', '26 AFTERNOON', '26 EVENING']);
});

test('an evening that ends after midnight is one evening', () => {
  expect(slots(dated('2026-11-25T20:00', { durationMinutes: 360 }))).toEqual(['25 EVENING']);
});

test('of a rule, days outside are left out, also those of a date that began before', () => {
  expect(slots(dated('2026-11-21T10:00', { durationMinutes: 3 * 1440, rule: 'FREQ=MONTHLY' }))).toEqual(['23 MORNING', '23 AFTERNOON', '23 EVENING', '24 MORNING', '24 AFTERNOON', '24 EVENING']);
});

test('single dates are kept whenever they are', () => {
  expect(slots(dated('2031-03-05T15:00', { extraDates: ['1999-03-06T15:00'] }))).toEqual(['06 AFTERNOON', '05 AFTERNOON']);
});

test('a cancelled date keeps its slot and says so', () => {
  const exceptions = [{ originalStart: '2026-11-25T15:00', status: 'CANCELLED' as const }];
  expect(slots(dated('2026-11-25T15:00', { exceptions }))).toEqual(['25 AFTERNOON cancelled']);
});
