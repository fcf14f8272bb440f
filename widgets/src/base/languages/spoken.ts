import type { Language } from '../language.js';
import { strings } from '../strings/strings.de.js';
import type { Spoken as SpokenStrings } from '../strings/strings.js';
import type { LanguageWords } from '../words/language-words.js';
import { words } from '../words/words.de.js';
import type { ContentStrings } from './content-strings.js';

/** All a widget can say in one language. */
export interface Spoken {
  strings: SpokenStrings;
  words: LanguageWords;
  /** Absent in German, where it comes with what draws it. */
  content?: ContentStrings;
}

/** German is always there; the others come when a page wants them. */
const LOADERS: Record<Exclude<Language, 'de'>, () => Promise<Spoken>> = {
  'de-simple': () => import('./de-simple.js'),
  en: () => import('./en.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  ar: () => import('./ar.js'),
  ru: () => import('./ru.js'),
  pl: () => import('./pl.js'),
};

const german: Spoken = { strings, words };
const spoken = new Map<Language, Spoken>([['de', german]]);

export const isSpoken = (language: Language): boolean => spoken.has(language);

/** German for a language that is not there. */
export const spokenOf = (language: Language): Spoken => spoken.get(language) ?? german;

/** Takes a language from a file that brings it along with more. */
export function teach(language: Language, learnt: Spoken): void {
  spoken.set(language, learnt);
}

/** Fetches a language; false if it did not come. */
export async function learn(language: Language): Promise<boolean> {
  if (language === 'de' || spoken.has(language)) return true;
  const learnt = await LOADERS[language]().catch(() => null);
  if (!learnt) return false;
  spoken.set(language, learnt);
  return true;
}
