import type { Language } from '../../base/language.js';
import { content as germanContent } from '../../base/languages/content-strings.de.js';
import type { ContentStrings } from '../../base/languages/content-strings.js';
import { teach, type Spoken } from '../../base/languages/spoken.js';
import { laterStrings } from '../../base/strings/later-strings.de.js';
import { strings as germanStrings } from '../../base/strings/strings.de.js';
import type { Strings } from '../../base/strings/strings.js';
import { linkStrings as germanLinks } from '../../offers/strings/link-strings.de.js';
import type { LinkStrings } from '../../offers/strings/link-strings.js';
import { recipeStrings as germanOwn } from '../strings/recipe-strings.de.js';
import type { RecipeStrings } from '../strings/recipe-strings.js';

/** All that the page says in one language. */
export interface RecipeSpeech {
  strings: Strings;
  own: RecipeStrings;
  links: LinkStrings;
  content: ContentStrings;
}

interface LearntSpeech extends Spoken {
  recipeStrings: RecipeStrings;
  linkStrings: LinkStrings;
}

const LOADERS: Record<Exclude<Language, 'de'>, () => Promise<LearntSpeech>> = {
  'de-simple': () => import('./recipe.de-simple.js'),
  en: () => import('./recipe.en.js'),
  tr: () => import('./recipe.tr.js'),
  uk: () => import('./recipe.uk.js'),
  ar: () => import('./recipe.ar.js'),
  ru: () => import('./recipe.ru.js'),
  pl: () => import('./recipe.pl.js'),
};

export const germanSpeech: RecipeSpeech = { strings: { ...laterStrings, ...germanStrings }, own: germanOwn, links: germanLinks, content: germanContent };

/** The page's words in a language; null if they did not come. */
export async function speechIn(language: Language): Promise<RecipeSpeech | null> {
  if (language === 'de') return germanSpeech;
  const learnt = await LOADERS[language]().catch(() => null);
  if (learnt === null) return null;
  teach(language, learnt);
  return { strings: { ...laterStrings, ...learnt.strings }, own: learnt.recipeStrings, links: learnt.linkStrings, content: learnt.content ?? germanContent };
}
