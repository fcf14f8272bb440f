import { expect, test } from 'vitest';

import { LANGUAGES } from '../../base/language.js';
import type { RecipeStrings } from './recipe-strings.js';

const NUMBER = '02504 1';

const textsOf = (strings: RecipeStrings): string[] =>
  Object.values(strings).flatMap((value: unknown) => (typeof value === 'function' ? [String((value as (text: string) => unknown)(NUMBER))] : typeof value === 'object' && value !== null ? Object.values(value).map(String) : [String(value)]));

test.each(LANGUAGES)('%s says everything, with what it is given', async (language) => {
  const { recipeStrings } = (await import(`./recipe-strings.${language}.ts`)) as { recipeStrings: RecipeStrings };
  const german = ((await import('./recipe-strings.de.js')) as { recipeStrings: RecipeStrings }).recipeStrings;
  expect(textsOf(recipeStrings).filter((text) => text.trim() === '' || text.includes('undefined'))).toEqual([]);
  expect(Object.keys(recipeStrings)).toEqual(Object.keys(german));
  for (const value of Object.values(recipeStrings)) if (typeof value === 'function') expect((value as (text: string) => string)(NUMBER)).toContain(NUMBER);
  if (!language.startsWith('de')) expect(textsOf(recipeStrings).filter((text) => textsOf(german).includes(text)).filter((text) => text !== `Telefon: ${NUMBER}`)).toEqual([]);
});
