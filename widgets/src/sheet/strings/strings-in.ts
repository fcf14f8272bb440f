import type { Language } from '../../base/language.js';
import { strings as german } from './sheet.de.js';
import type { SheetStrings } from './sheet-strings.js';

const LOADERS: Record<Exclude<Language, 'de'>, () => Promise<{ strings: SheetStrings }>> = {
  'de-simple': () => import('./sheet.de-simple.js'),
  en: () => import('./sheet.en.js'),
  tr: () => import('./sheet.tr.js'),
  uk: () => import('./sheet.uk.js'),
  ar: () => import('./sheet.ar.js'),
  ru: () => import('./sheet.ru.js'),
  pl: () => import('./sheet.pl.js'),
};

/** The sheet's words in a language; null if they did not come. */
export async function stringsIn(language: Language): Promise<SheetStrings | null> {
  if (language === 'de') return german;
  const learnt = await LOADERS[language]().catch(() => null);
  return learnt?.strings ?? null;
}
