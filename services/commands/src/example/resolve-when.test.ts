import { expect, test } from 'vitest';

import { resolveConfirmed, resolvePause, resolveWhen } from './resolve-when.js';

const saturday = { weeksAhead: 0, weekday: 'SA', time: '15:00' } as const;

test('a fixed start stays as it is', () => {
  expect(resolveWhen('2026-01-07T15:00', '2030-05-05')).toBe('2026-01-07T15:00');
});

test('weeks are counted from the Monday of the load week', () => {
  expect(resolveWhen(saturday, '2026-11-25')).toBe('2026-11-28T15:00');
  expect(resolveWhen({ ...saturday, weeksAhead: 2 }, '2026-11-25')).toBe('2026-12-12T15:00');
});

test('Sunday still belongs to the week that began on Monday, and Monday begins the next', () => {
  expect(resolveWhen(saturday, '2026-11-22')).toBe('2026-11-21T15:00');
  expect(resolveWhen(saturday, '2026-11-23')).toBe('2026-11-28T15:00');
  expect(resolveWhen({ ...saturday, weekday: 'SU' }, '2026-11-22')).toBe('2026-11-22T15:00');
  expect(resolveWhen({ ...saturday, weekday: 'MO' }, '2026-11-23')).toBe('2026-11-23T15:00');
});

test('weeks run across the end of the year', () => {
  expect(resolveWhen({ weeksAhead: 1, weekday: 'WE', time: '09:30' }, '2026-12-31')).toBe('2027-01-06T09:30');
  expect(resolveWhen({ weeksAhead: 0, weekday: 'MO', time: '09:30' }, '2027-01-01')).toBe('2026-12-28T09:30');
});

test('a confirmation lies its days before the load day, also across a year and a leap day', () => {
  expect(resolveConfirmed(3, '2026-11-22')).toBe('2026-11-19');
  expect(resolveConfirmed(3, '2027-01-02')).toBe('2026-12-30');
  expect(resolveConfirmed(1, '2028-03-01')).toBe('2028-02-29');
});

test('a break ends its days after the load day, and one of no days with that day', () => {
  expect(resolvePause({ forDays: 20, note: 'Ferien.' }, '2026-12-15')).toEqual({ until: '2027-01-04', note: 'Ferien.' });
  expect(resolvePause({ forDays: 0, note: 'Ferien.' }, '2026-12-15')).toEqual({ until: '2026-12-15', note: 'Ferien.' });
});

test('a break of unknown length has no last day', () => {
  expect(resolvePause({ note: 'Zu viele Anfragen.' }, '2026-12-15')).toEqual({ note: 'Zu viele Anfragen.' });
});
