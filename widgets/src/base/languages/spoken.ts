import type { Language } from '../language.js';
import { strings } from '../strings/strings.de.js';
import type { Strings } from '../strings/strings.js';
import type { LanguageWords } from '../words/language-words.js';
import { words } from '../words/words.de.js';

/** All a widget can say in one language. */
export interface Spoken {
  strings: Strings;
  words: LanguageWords;
}

/** German is always there; the others come when a page wants them. */
const LOADERS: Record<Exclude<Language, 'de'>, () => Promise<Spoken>> = { en: () => import('./en.js'), ar: () => import('./ar.js') };

const german: Spoken = { strings, words };
const spoken = new Map<Language, Spoken>([['de', german]]);

export const isSpoken = (language: Language): boolean => spoken.has(language);

/** German for a language that is not there. */
export const spokenOf = (language: Language): Spoken => spoken.get(language) ?? german;

/** Fetches a language; false if it did not come. */
export async function learn(language: Language): Promise<boolean> {
  if (language === 'de' || spoken.has(language)) return true;
  const { strings, words } = (await LOADERS[language]().catch(() => null)) ?? {};
  if (!strings || !words) return false;
  spoken.set(language, { strings, words });
  return true;
}
