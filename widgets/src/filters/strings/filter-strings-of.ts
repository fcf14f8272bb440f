import type { Language } from '../../base/language.js';
import { strings as german } from './filter-strings.de.js';
import type { FilterStrings } from './filter-strings.js';

/** German is always there; the others come when a page wants them. */
const LOADERS: Record<Exclude<Language, 'de'>, () => Promise<{ strings: FilterStrings }>> = {
  'de-simple': () => import('./filter-strings.de-simple.js'),
  en: () => import('./filter-strings.en.js'),
  tr: () => import('./filter-strings.tr.js'),
  uk: () => import('./filter-strings.uk.js'),
  ar: () => import('./filter-strings.ar.js'),
  ru: () => import('./filter-strings.ru.js'),
  pl: () => import('./filter-strings.pl.js'),
};

const learnt = new Map<Language, Promise<void>>();
const known = new Map<Language, FilterStrings>([['de', german]]);

/** German for a language that has not been learnt, or did not come. */
export const filterStringsOf = (language: Language): FilterStrings => known.get(language) ?? german;

/** Whether nothing need be waited for: the words are there, or they did not come. */
export const areFilterStringsSettled = (language: Language): boolean => known.has(language);

/** Resolves when the filters can speak the language, or never will. */
export function learnFilterStrings(language: Language): Promise<void> {
  if (language === 'de') return Promise.resolve();
  const learning = learnt.get(language) ?? LOADERS[language]().then(({ strings }) => strings, () => german).then((strings) => void known.set(language, strings));
  learnt.set(language, learning);
  return learning;
}
