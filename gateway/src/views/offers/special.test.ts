import { expect, test } from 'vitest';

import { german } from '../words/strings.de.js';
import { specials } from './special.js';

const USUAL = { paused: false, pause: null, full: false, callFirst: false };
const NEXT = { start: '2026-11-25T15:00:00+01:00', end: null, allDay: false, status: 'SCHEDULED', note: null } as const;

test.for([
  [{}, []],
  [{ callFirst: true }, ['Nur nach Anruf']],
  [{ paused: true, pause: { until: null, note: 'Umbau' }, callFirst: true }, ['Macht gerade Pause – Umbau', 'Nur nach Anruf']],
  [{ full: true }, ['Zurzeit kein Platz frei']],
] as const)('%o is said as %o', ([offer, said]) => {
  const texts = specials({ ...USUAL, ...offer }, NEXT, german, '2026-11-22').map((markup) => String(markup).replaceAll(/<[^>]*>/g, ''));
  expect(texts).toEqual(said);
});
