import { expect, test } from 'vitest';

import { LANGUAGES } from '../../base/language.js';
import { strings as german } from './sheet.de.js';
import type { SheetStrings } from './sheet-strings.js';
import { stringsIn } from './strings-in.js';

const texts = (strings: object): string[] => Object.values(strings).flatMap((value: unknown) => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? texts(value) : []));

test.each(LANGUAGES)('%s has every word, and each says what it is given', async (language) => {
  const strings = (await stringsIn(language)) as SheetStrings;
  expect(texts(strings).filter((text) => text.trim() === '')).toEqual([]);
  expect(Object.keys(strings).sort()).toEqual(Object.keys(german).sort());
  expect(strings.far('800 m', 12)).toMatch(/800 m.*12/);
  expect(strings.far('14 km', null)).toContain('14 km');
  expect(strings.far('14 km', null)).not.toContain('null');
  expect([strings.givenBy('A'), strings.also('B'), strings.stops('C'), strings.checked('D'), strings.printedOn('E'), strings.page(1, 3)].join()).toMatch(/A.*B.*C.*D.*E.*1.*3/);
});

test.each(LANGUAGES.filter((language) => !language.startsWith('de')))('%s is not German', async (language) => {
  const strings = (await stringsIn(language)) as SheetStrings;
  const same = texts(strings).filter((text) => texts(german).includes(text));
  // Paper sizes are the same everywhere, and Polish has the same word for paper.
  expect(same.filter((text) => !/^(A\d|Papier)$/.test(text))).toEqual([]);
});
