/** The languages of the widgets by their own names; the empty one is the page's. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  '': 'Wie die Seite',
  de: 'Deutsch',
  'de-simple': 'Deutsch, Einfache Sprache',
  en: 'English',
  tr: 'Türkçe',
  uk: 'Українська',
  ar: 'العربية',
  ru: 'Русский',
  pl: 'Polski',
};
