/** Languages the views speak; entries stay in German. */
export const languages = ['de', 'de-simple', 'en', 'tr', 'uk', 'ar', 'ru', 'pl'] as const;

export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const ownNames: Readonly<Record<Language, string>> = {
  de: 'Deutsch',
  'de-simple': 'Einfache Sprache',
  en: 'English',
  ar: 'العربية',
  tr: 'Türkçe',
  uk: 'Українська',
  ru: 'Русский',
  pl: 'Polski',
};

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** How pages mark plain German, as the widgets read it. */
const plain = /^de\b.*-(simple|leicht|einfach|ls)\b/;

/** The language of an address (`lang=en`), or German if it is none of ours. */
export const readLanguage = (text: string | null): Language => {
  const wanted = (text ?? '').toLowerCase();
  if (plain.test(wanted)) return 'de-simple';
  return languages.find((language) => language === wanted.split('-', 1)[0]) ?? 'de';
};

/** The parameter that keeps a language; German needs none. */
export const spokenIn = (language: Language): { readonly lang: string } => ({ lang: language === 'de' ? '' : language });
