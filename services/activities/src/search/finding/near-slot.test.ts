import { expect, test } from 'vitest';

import { dayNumber } from '../rows/date-ring.js';
import { nearBit } from '../rows/near-ring.js';
import { BY_APPOINTMENT } from './first-slot.js';
import { readNearSlot } from './near-slot.js';
import { searchWindow } from './search-window.js';

const NOW = new Date('2026-11-22T11:00:00Z');
const NOON = 720;
const bits = (...days: string[]): bigint => days.reduce((mask, day) => mask | nearBit(dayNumber(day)), 0n);

function slot(filter: Parameters<typeof searchWindow>[0], near: [bigint, bigint, bigint], overMinute = 1440) {
  const { day, order } = readNearSlot(searchWindow(filter, NOW))(near, overMinute);
  return day && `${day} ${order - dayNumber(day) * 3}`;
}

test('the first part of the first wanted day is found, in whatever order times of day are asked for', () => {
  const near: [bigint, bigint, bigint] = [bits('2026-11-30'), 0n, bits('2026-11-25', '2026-11-30')];
  expect(slot({}, near)).toBe('2026-11-25 2');
  expect(slot({ from: '2026-11-26' }, near)).toBe('2026-11-30 0');
  expect(slot({ from: '2026-11-26', timeOfDay: ['EVENING', 'MORNING'] }, near)).toBe('2026-11-30 0');
  expect(slot({ timeOfDay: ['AFTERNOON'] }, near)).toBeNull();
  expect(slot({ weekdays: ['MONDAY'] }, near)).toBe('2026-11-30 0');
});

test('today and yesterday count as long as they are not over', () => {
  const near: [bigint, bigint, bigint] = [0n, bits('2026-11-22', '2026-11-29'), bits('2026-11-21')];
  expect(slot({}, near, 1440 + NOON + 1)).toBe('2026-11-21 2');
  expect(slot({}, near, NOON + 1)).toBe('2026-11-22 1');
  expect(slot({}, near, NOON)).toBe('2026-11-29 1');
});

test('what has no near day is by appointment', () => {
  expect(readNearSlot(searchWindow({}, NOW))([0n, 0n, 0n], 0)).toBe(BY_APPOINTMENT);
});
