import { expect, test } from 'vitest';

import { deskOffer } from '../testing/desk-fixtures.js';
import { callInWords, pauseInWords, roomInWords } from './what-holds.js';

const NOW = new Date('2026-11-22T11:00:00Z');

test.each([
  [{}, 'Zu freien Plätzen steht hier nichts.'],
  [{ capacity: { places: 12, free: null, note: null } }, 'Zu freien Plätzen steht hier nichts.'],
  [{ capacity: { places: 12, free: 1, note: null } }, 'Es ist 1 Platz frei.'],
  [{ capacity: { places: null, free: 7, note: null } }, 'Es sind 7 Plätze frei.'],
  [{ full: true, capacity: { places: null, free: 0, note: null } }, 'Alle Plätze sind besetzt.'],
])('room: %j is "%s"', (facts, sentence) => {
  expect(roomInWords(deskOffer(facts))).toBe(sentence);
});

test.each([
  [{}, 'Es ist keine Pause eingetragen.'],
  [{ paused: true, pause: null }, 'Es ist Pause, bis Sie sie beenden.'],
  [{ paused: true, pause: { until: '2026-12-24', note: null } }, 'Es ist Pause bis einschließlich Donnerstag, 24. Dezember.'],
  [{ paused: true, pause: { until: '2027-01-06', note: 'Frohe Weihnachten!' } }, 'Es ist Pause bis einschließlich Mittwoch, 6. Januar 2027. Dabei steht: „Frohe Weihnachten!“'],
])('a break: %j is "%s"', (facts, sentence) => {
  expect(pauseInWords(deskOffer(facts), NOW)).toBe(sentence);
});

test('ringing first is said either way', () => {
  expect(callInWords(deskOffer({ callFirst: true }))).toBe('Wer kommen will, ruft vorher an.');
  expect(callInWords(deskOffer())).toBe('Dass man vorher anrufen soll, steht nicht dabei.');
});
