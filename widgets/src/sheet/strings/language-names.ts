import type { Language } from '../../base/language.js';

/** Each language as those call it who speak it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  de: 'Deutsch',
  'de-simple': 'Einfache Sprache',
  en: 'English',
  tr: 'Türkçe',
  uk: 'Українська',
  ar: 'العربية',
  ru: 'Русский',
  pl: 'Polski',
};
