import { expect, test } from 'vitest';

import { deskOffer } from './testing/desk-fixtures.js';
import { undoOf } from './undo-of.js';

const busy = deskOffer({ full: true, capacity: { places: 12, free: 0, note: null } });
const roomy = deskOffer({ capacity: { places: 12, free: 4, note: null } });
const pausing = deskOffer({ paused: true, pause: { until: '2027-01-06', note: 'Weihnachten' } });

test.each([
  [{ free: 0 }, deskOffer(), { freeUnknown: true }],
  [{ free: 3 }, busy, { free: 0 }],
  [{ freeUnknown: true }, roomy, { free: 4 }],
  [{ paused: true, pausedUntil: '2026-12-24' }, deskOffer(), { paused: false }],
  [{ paused: false }, pausing, { paused: true, pausedUntil: '2027-01-06', pauseNote: 'Weihnachten' }],
  [{ paused: true, pausedUntil: null, pauseNote: null }, pausing, { paused: true, pausedUntil: '2027-01-06', pauseNote: 'Weihnachten' }],
  [{ callFirst: true }, deskOffer(), { callFirst: false }],
  [{ confirm: true }, pausing, null],
])('%j is taken back by what held before', (change, before, undo) => {
  expect(undoOf(change, before)).toEqual(undo);
});
