import { expect, test } from 'vitest';

import { strings } from '../../base/strings/strings.de.js';
import { placeStrings } from '../strings/place-strings.de.js';
import { openingInWords } from './opening-in-words.js';
import { placeOf } from '../testing/place-fixtures.js';

/** Sunday, noon in Germany. */
const words = { language: 'de', strings, places: placeStrings, now: new Date('2026-11-22T11:00:00Z') } as const;

const open = (openUntil: string | null): string => openingInWords(placeOf({ openNow: true, openUntil }).node, words);
const closed = (opensAt: string | null): string => openingInWords(placeOf({ openNow: false, openUntil: null, opensAt }).node, words);
const unknown = (openingHours: string | null): string => openingInWords(placeOf({ openNow: null, openUntil: null, openingHours }).node, words);

test('says until when a place is open, with the day only where it is another one', () => {
  expect(open('2026-11-22T18:30:00+01:00')).toBe('Jetzt geöffnet, bis 18:30 Uhr');
  expect(open('2026-11-23T00:00:00+01:00')).toBe('Jetzt geöffnet, bis Mitternacht');
  expect(open('2026-11-23T02:00:00+01:00')).toBe('Jetzt geöffnet, bis 2 Uhr');
  expect(open('2026-11-23T08:00:00+01:00')).toBe('Jetzt geöffnet, bis morgen, 8 Uhr');
  expect(open('2026-11-26T18:00:00+01:00')).toBe('Jetzt geöffnet, bis Donnerstag, 26. November, 18 Uhr');
  expect(open(null)).toBe('Jetzt geöffnet');
});

test('says when a closed place opens again, if that is certain', () => {
  expect(closed('2026-11-22T14:00:00+01:00')).toBe('Gerade geschlossen. Wieder geöffnet: heute, 14 Uhr');
  expect(closed('2026-11-23T09:00:00+01:00')).toBe('Gerade geschlossen. Wieder geöffnet: morgen, 9 Uhr');
  expect(closed('2026-11-25T09:00:00+01:00')).toBe('Gerade geschlossen. Wieder geöffnet: Mittwoch, 25. November, 9 Uhr');
  expect(closed(null)).toBe('Gerade geschlossen');
});

test('never calls closed what nobody knows', () => {
  expect(unknown(null)).toBe('Öffnungszeiten nicht bekannt');
  expect(unknown('nach Vereinbarung')).toBe('Ob gerade geöffnet ist, wissen wir nicht');
});

test('a page that lies open until a place has closed or opened knows no longer which', () => {
  expect(open('2026-11-22T12:01:00+01:00')).toBe('Jetzt geöffnet, bis 12:01 Uhr');
  expect(open('2026-11-22T12:00:00+01:00')).toBe('Ob gerade geöffnet ist, wissen wir nicht');
  expect(closed('2026-11-22T11:30:00+01:00')).toBe('Ob gerade geöffnet ist, wissen wir nicht');
});
