import { expect, test } from 'vitest';
import type { OfferEdge } from '../data/offer.js';
import { walk } from '../../testing/noticeboard-offer.js';
import { byDay } from './offer-list.js';

const today = '2026-11-22';

const on = (start: string | null, end: string | null = null): OfferEdge => ({
  distanceMetres: 0,
  nextOccurrence: start === null ? null : { start: `${start}T10:00:00+01:00`, end: end === null ? null : `${end}T10:00:00+01:00`, allDay: false, status: 'SCHEDULED', note: null },
  node: walk as unknown as OfferEdge['node'],
});

test('offers stand under their days, each day once and in order; those by appointment come by themselves', () => {
  const days = byDay([on('2026-11-22'), on('2026-11-24'), on('2026-11-24'), on(null), on('2026-11-22')], today);
  expect(days.map(([day, edges]) => [day, edges.length])).toEqual([['2026-11-22', 2], ['2026-11-24', 2], [null, 1]]);
});

test('what began earlier and goes on stands under today, what is over stays where it was', () => {
  const days = byDay([on('2026-11-20', '2026-11-29'), on('2026-11-20', '2026-11-21'), on('2026-11-20')], today);
  expect(days.map(([day, edges]) => [day, edges.length])).toEqual([['2026-11-22', 1], ['2026-11-20', 2]]);
});
