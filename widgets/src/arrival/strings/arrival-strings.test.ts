import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { LANGUAGES } from '../../base/language.js';
import { strings as german } from './arrival.de.js';
import { stringsIn } from './strings-in.js';

/** What each language says of its own accord may be the same word. */
const SAME_IN_PLAIN_GERMAN = ['title', 'languages', 'words', 'suggestions', 'example', 'come', 'word'];

const page = await readFile(join(import.meta.dirname, '../../../site/angekommen.html'), 'utf8');

test('the page leads to every language of the widgets', () => {
  expect([...page.matchAll(/hreflang="([\w-]+)"/g)].map(([, language]) => language)).toEqual([...LANGUAGES]);
});

test.for(LANGUAGES.filter((language) => language !== 'de'))('%s says everything in its own words', async (language) => {
  const strings = await stringsIn(language);
  if (strings === null) throw new Error(`There are no words in "${language}".`);
  expect(Object.keys(strings).sort()).toEqual(Object.keys(german).sort());
  const same = Object.entries(strings).filter(([key, said]) => said === german[key as keyof typeof german]).map(([key]) => key);
  expect(same.filter((key) => language !== 'de-simple' || !SAME_IN_PLAIN_GERMAN.includes(key))).toEqual([]);
  for (const said of Object.values(strings)) if (typeof said === 'string') expect(said.trim()).not.toBe('');
});

test.for([...LANGUAGES])('%s names the four words differently', async (language) => {
  const strings = await stringsIn(language);
  const numbers = [1, 2, 3, 4];
  expect(new Set(numbers.map((number) => strings?.word(number))).size).toBe(4);
  expect(new Set(numbers.map((number) => strings?.missing(number))).size).toBe(4);
  expect(numbers.map((number) => `${strings?.word(number)} ${strings?.missing(number)}`).join()).not.toContain('undefined');
});
