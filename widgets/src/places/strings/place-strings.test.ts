import { expect, test } from 'vitest';

import { openedStrings } from './opened-strings.de.js';
import { placeStrings as arabic } from './place-strings.ar.js';
import { placeStrings as plain } from './place-strings.de-simple.js';
import { placeStrings as german } from './place-strings.de.js';
import { placeStrings as english } from './place-strings.en.js';
import { placeStrings as polish } from './place-strings.pl.js';
import { placeStrings as russian } from './place-strings.ru.js';
import { placeStrings as turkish } from './place-strings.tr.js';
import { placeStrings as ukrainian } from './place-strings.uk.js';
import type { PlaceStrings } from './place-strings.js';

const LANGUAGES: Record<string, PlaceStrings> = { german, plain, english, turkish, ukrainian, arabic, russian, polish };

/** Every text of a language, with functions said for one and for several. */
function said(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [1, 5].map((count) => String((value as (...of: unknown[]) => unknown)(count, 5, true)));
  return Object.values(value ?? {}).flatMap(said);
}

test.each(Object.keys(LANGUAGES))('in %s nothing is left unsaid', (name) => {
  const texts = said(LANGUAGES[name]);
  expect(texts.length).toBeGreaterThan(80 - (name === 'german' ? 35 : 0));
  expect(texts.filter((text) => text.trim() === '' || /undefined|null|NaN|\[object/.test(text))).toEqual([]);
});

test.each(Object.keys(LANGUAGES).filter((name) => name !== 'german' && name !== 'plain'))('in %s no German is left over', (name) => {
  const inGerman = new Set([...said(german), ...said(openedStrings)]);
  // Names of things that are called the same.
  const same = new Set(['Park', 'Museum', 'Kindergarten', 'Defibrillator', 'Host']);
  expect(said(LANGUAGES[name]).filter((text) => inGerman.has(text) && !same.has(text))).toEqual([]);
});

test('numbers stand in the right form', () => {
  expect([1, 2, 5, 21, 22].map(russian.placeCount)).toEqual(['1 место', '2 места', '5 мест', '21 место', '22 места']);
  expect([1, 2, 5, 22].map(polish.placeCount)).toEqual(['1 miejsce', '2 miejsca', '5 miejsc', '22 miejsca']);
  expect([1, 2, 5, 21].map(ukrainian.placeCount)).toEqual(['1 місце', '2 місця', '5 місць', '21 місце']);
  expect([0, 1, 2, 3, 11].map(arabic.placeCount)).toEqual(['لا أماكن', 'مكان واحد', 'مكانان', '3 أماكن', '11 مكانًا']);
  expect([1, 2].map(german.placeCount)).toEqual(['1 Ort', '2 Orte']);
});
