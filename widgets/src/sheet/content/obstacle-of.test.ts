import { expect, test } from 'vitest';

import type { BundleOffer } from '../../prescription/bundle/district-bundle.js';
import { obstacleOf } from './obstacle-of.js';

const NOW = { today: '2026-11-23', now: '2026-11-23T09:00' };
const offer = (fields: Partial<BundleOffer>): BundleOffer => ({ id: '00000000-0000-4000-8000-000000000001', title: 'Erzählcafé', needs: [], mode: 'AT_PLACE', dates: [{ start: '2026-11-25T15:00', minutes: 120 }], ...fields });

test('nothing stands in the way of an offer with a date', () => {
  expect(obstacleOf(offer({}), NOW)).toBeUndefined();
});

test('an offer that the bundle does not have is gone', () => {
  expect(obstacleOf(undefined, NOW)).toBe('GONE');
});

test('a pause without an end stands in the way', () => {
  expect(obstacleOf(offer({ paused: {} }), NOW)).toBe('PAUSED');
});

test('a pause that ends before the next date does not', () => {
  expect(obstacleOf(offer({ paused: { until: '2026-11-24' } }), NOW)).toBeUndefined();
});

test('a full offer stands in the way', () => {
  expect(obstacleOf(offer({ full: true }), NOW)).toBe('FULL');
});

test('an offer whose only date was cancelled stands in the way', () => {
  expect(obstacleOf(offer({ dates: [{ start: '2026-11-25T15:00', status: 'CANCELLED' }] }), NOW)).toBe('CANCELLED');
});

test('a cancelled date before one that takes place does not', () => {
  expect(obstacleOf(offer({ dates: [{ start: '2026-11-25T15:00', status: 'CANCELLED' }, { start: '2026-12-09T15:00' }] }), NOW)).toBeUndefined();
});

test('an offer without dates to come stands in the way unless one arranges it', () => {
  expect(obstacleOf(offer({ dates: [{ start: '2026-11-22T15:00' }] }), NOW)).toBe('NO_DATE');
  expect(obstacleOf(offer({ dates: [], byAppointment: true }), NOW)).toBeUndefined();
});

test('an offer that a practice doubts stands in the way', () => {
  expect(obstacleOf(offer({ doubted: true }), NOW)).toBe('DOUBTED');
});
