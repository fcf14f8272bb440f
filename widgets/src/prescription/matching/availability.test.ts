import { expect, test } from 'vitest';

import type { BundleOffer } from '../bundle/district-bundle.js';
import { availabilityOf, comingDates } from './availability.js';

/** A Wednesday at ten. */
const NOW = { today: '2026-11-25', now: '2026-11-25T10:00' };

const offer = (fields: Partial<BundleOffer>): BundleOffer => ({ id: '00000000-0000-4000-8000-000000000001', title: 'Erzählcafé', needs: [], mode: 'AT_PLACE', ...fields });
const on = (...starts: string[]): BundleOffer => offer({ dates: starts.map((start) => ({ start })) });
const open = (start: string, minutes: number): BundleOffer => offer({ dates: [{ start, minutes }] });

const next = (of: BundleOffer, question = {}): string | undefined => {
  const found = availabilityOf(of, { ...NOW, ...question });
  return 'next' in found ? found.next.start : undefined;
};
const why = (of: BundleOffer, question = {}): string | undefined => {
  const found = availabilityOf(of, { ...NOW, ...question });
  return 'why' in found ? found.why : undefined;
};

test('the first date to come counts, in whatever order they stand', () => {
  expect(next(on('2026-12-02T15:00', '2026-11-25T15:00', '2026-11-24T15:00'))).toBe('2026-11-25T15:00');
  expect(next(on('2026-11-25T10:00'))).toBe('2026-11-25T10:00');
  expect(why(on('2026-11-25T09:59'))).toBe('noDate');
});

test('what is open for three hours can still be met, as long as an hour is left', () => {
  expect(next(open('2026-11-25T08:00', 180))).toBe('2026-11-25T08:00');
  expect(why(open('2026-11-25T08:00', 179))).toBe('noDate');
  expect(why(open('2026-11-25T07:59', 180))).toBe('noDate');
});

test('a whole day counts until it is over, several until the last is', () => {
  expect(next(on('2026-11-25'))).toBe('2026-11-25');
  expect(why(on('2026-11-24'))).toBe('noDate');
  expect(next(open('2026-11-24', 2880))).toBe('2026-11-24');
  expect(why(open('2026-11-23', 2880))).toBe('noDate');
});

test('a date that is cancelled or full gives way to the next', () => {
  const dates = [{ start: '2026-11-26T15:00', status: 'CANCELLED' as const }, { start: '2026-11-27T15:00', status: 'FULL' as const }, { start: '2026-11-28T15:00', status: 'MOVED' as const }];
  expect(next(offer({ dates }))).toBe('2026-11-28T15:00');
  expect(why(offer({ dates: dates.slice(0, 1) }))).toBe('cancelled');
  expect(why(offer({ dates: dates.slice(0, 2) }))).toBe('full');
  expect(availabilityOf(offer({ dates: dates.slice(0, 1), byAppointment: true }), NOW)).toEqual({ byAppointment: true });
});

test('a status that is new is not taken for a yes', () => {
  expect(why(offer({ dates: [{ start: '2026-11-26T15:00', status: 'POSTPONED' as never }] }))).toBe('noDate');
});

test('a pause that ends before the next date is no obstacle, and is told', () => {
  const paused = { until: '2026-11-26' };
  expect(availabilityOf(offer({ paused, dates: [{ start: '2026-11-26T15:00' }, { start: '2026-11-27T15:00' }] }), NOW)).toEqual({ next: { start: '2026-11-27T15:00' }, pausedUntil: '2026-11-26' });
  expect(why(offer({ paused, dates: [{ start: '2026-11-26T15:00' }] }))).toBe('paused');
  expect(why(offer({ paused, byAppointment: true }))).toBe('paused');
  expect(why(offer({ paused: {}, dates: [{ start: '2026-12-24T15:00' }] }))).toBe('paused');
  expect(why(offer({ paused: { until: 'bald' }, dates: [{ start: '2026-12-24T15:00' }] }))).toBe('paused');
});

test('a pause that is over is none', () => {
  expect(availabilityOf(offer({ paused: { until: '2026-11-24' }, byAppointment: true }), NOW)).toEqual({ byAppointment: true });
  expect(availabilityOf(offer({ paused: { until: '2026-11-24' }, dates: [{ start: '2026-11-26T15:00' }] }), NOW)).toEqual({ next: { start: '2026-11-26T15:00' } });
  expect(why(offer({ paused: { until: '2026-11-25' }, byAppointment: true }))).toBe('paused');
});

test('full is full, whatever dates there are', () => {
  expect(why(offer({ full: true, byAppointment: true, dates: [{ start: '2026-11-26T15:00' }] }))).toBe('full');
});

test('times and weekdays choose the date', () => {
  const dates = on('2026-11-26T09:00', '2026-11-26T15:00', '2026-11-28T17:00');
  expect(next(dates, { times: ['AFTERNOON'] })).toBe('2026-11-26T15:00');
  expect(next(dates, { times: ['EVENING'] })).toBe('2026-11-28T17:00');
  expect(next(dates, { times: ['EVENING', 'MORNING'] })).toBe('2026-11-26T09:00');
  expect(next(dates, { weekdays: ['SATURDAY'] })).toBe('2026-11-28T17:00');
  expect(why(dates, { weekdays: ['SATURDAY'], times: ['MORNING'] })).toBe('wrongTime');
  expect(next(dates, { weekdays: [], times: [] })).toBe('2026-11-26T09:00');
});

test('a time that suits must come within four weeks, any time may come later', () => {
  expect(next(on('2026-12-23T09:00'), { times: ['MORNING'] })).toBe('2026-12-23T09:00');
  expect(why(on('2026-12-24T09:00'), { times: ['MORNING'] })).toBe('wrongTime');
  expect(next(on('2026-12-24T09:00'))).toBe('2026-12-24T09:00');
});

test('by appointment suits every time', () => {
  expect(availabilityOf(offer({ byAppointment: true }), { ...NOW, times: ['EVENING'], weekdays: ['SUNDAY'] })).toEqual({ byAppointment: true });
});

test('long openings count for every part of the day they touch, from now on', () => {
  expect(next(open('2026-11-26T09:00', 180), { times: ['AFTERNOON'] })).toBeUndefined();
  expect(next(open('2026-11-26T09:00', 181), { times: ['AFTERNOON'] })).toBe('2026-11-26T09:00');
  expect(next(open('2026-11-26T11:00', 120), { times: ['AFTERNOON'] })).toBeUndefined();
  const afternoon = { today: '2026-11-25', now: '2026-11-25T13:00' };
  expect(availabilityOf(open('2026-11-25T09:00', 600), { ...afternoon, times: ['MORNING'] })).toEqual({ why: 'wrongTime' });
  expect(availabilityOf(open('2026-11-25T09:00', 600), { ...afternoon, times: ['EVENING'] })).toHaveProperty('next');
});

test('a sheet names the coming dates that take place and lie after a pause', () => {
  const dates = ['2026-11-24', '2026-11-26', '2026-11-28', '2026-11-27', '2026-12-01', '2026-12-02'].map((day) => ({ start: `${day}T15:00` }));
  expect(comingDates(offer({ dates, paused: { until: '2026-11-26' } }), NOW, 3).map(({ start }) => start.slice(0, 10))).toEqual(['2026-11-27', '2026-11-28', '2026-12-01']);
  expect(comingDates(offer({ dates: [{ start: '2026-11-26T15:00', status: 'CANCELLED' }] }), NOW, 3)).toEqual([]);
});
