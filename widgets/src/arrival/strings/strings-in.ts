import type { Language } from '../../base/language.js';
import { strings as german } from './arrival.de.js';
import type { ArrivalStrings } from './arrival-strings.js';

const LOADERS: Record<Exclude<Language, 'de'>, () => Promise<{ strings: ArrivalStrings }>> = {
  'de-simple': () => import('./arrival.de-simple.js'),
  en: () => import('./arrival.en.js'),
  tr: () => import('./arrival.tr.js'),
  uk: () => import('./arrival.uk.js'),
  ar: () => import('./arrival.ar.js'),
  ru: () => import('./arrival.ru.js'),
  pl: () => import('./arrival.pl.js'),
};

/** The page's words in a language; null if they did not come. */
export async function stringsIn(language: Language): Promise<ArrivalStrings | null> {
  if (language === 'de') return german;
  const learnt = await LOADERS[language]().catch(() => null);
  return learnt?.strings ?? null;
}
